import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { Status } from '#app/components/status.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { Hold } from '#app/features/ground/retention/hold-store.server.ts'
import { DATA_CLASSES } from '#app/features/ground/retention/registry.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** What is on hold, and since when. */
export function HoldList({ holds, today }: { readonly holds: readonly Hold[]; readonly today: string }) {
  const { t } = useTranslator()
  if (holds.length === 0) return <p>{t('retention:holds.none')}</p>
  return <ul className="stack">{holds.map((hold) => <li key={hold.id} className="card stack"><Line hold={hold} today={today} /></li>)}</ul>
}

function Line({ hold: { id, name, dataClass, consultation, placedOn, reviewOn, liftedOn }, today }: { readonly hold: Hold; readonly today: string }) {
  const { t, language } = useTranslator()
  const known = DATA_CLASSES.find((key) => key === dataClass)
  const late = liftedOn === null && reviewOn < today
  return (
    <>
      <h3>{name}</h3>
      <p className="cluster">
        <span>{known ? t(`retention:classes.${known}`) : t('retention:holds.everything')}</span>{consultation && <span>{consultation}</span>}
        <span>{t('retention:holds.since', { day: formatDay(placedOn, language.tag) })}</span>
        {liftedOn ? <Status kind="neutral">{t('retention:holds.lifted', { day: formatDay(liftedOn, language.tag) })}</Status> : <Status kind={late ? 'late' : 'waiting'}>{t(late ? 'retention:holds.reviewLate' : 'retention:holds.review', { day: formatDay(reviewOn, language.tag) })}</Status>}
      </p>
      {liftedOn === null && <form method="post"><input type="hidden" name="id" value={id} /><Button kind="quiet" name="intent" value="lift">{t('retention:holds.lift')}</Button></form>}
    </>
  )
}

interface HoldFormProps { readonly consultations: readonly { readonly id: string; readonly title: string }[]; readonly typed: Typed; readonly errors: readonly FieldError[] }

/** For an inquiry: of a class, of a consultation, or of both. */
export function HoldForm({ consultations, typed, errors }: HoldFormProps) {
  const { t } = useTranslator()
  const of = (field: string) => ({ id: field, defaultValue: typed[field]?.[0] ?? '', error: errorOf(errors, field) })
  const classes = [{ value: '', label: t('retention:holds.new.any') }, ...DATA_CLASSES.map((value) => ({ value, label: t(`retention:classes.${value}`) }))]
  return (
    <form method="post" className="card stack" noValidate>
      <h3>{t('retention:holds.new.title')}</h3>
      <p>{t('retention:holds.new.intro')}</p>
      <TextField {...of('name')} label={t('retention:holds.new.name')} hint={t('retention:holds.new.nameHint')} />
      <SelectField {...of('dataClass')} label={t('retention:holds.new.dataClass')} options={classes} />
      <SelectField {...of('consultation')} label={t('retention:holds.new.consultation')} options={[{ value: '', label: t('retention:holds.new.all') }, ...consultations.map(({ id, title }) => ({ value: id, label: title }))]} />
      <TextField {...of('reviewOn')} label={t('retention:holds.new.reviewOn')} hint={t('retention:holds.new.reviewHint')} />
      <div><Button kind="quiet" name="intent" value="hold">{t('retention:holds.new.button')}</Button></div>
    </form>
  )
}
