import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { groundsFor, REFUSALS, type AccessRequest } from '#app/features/ground/subject-access/request.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Props { readonly request: AccessRequest; readonly typed: Typed; readonly errors: readonly FieldError[] }

/** What somebody has found out about whoever asks. */
export function ClearForm({ request, typed, errors }: Props) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack" noValidate>
      <Radios name="ground" legend={t('access:request.decide.title')} chosen={typed['ground']?.[0]} error={errorOf(errors, 'ground')} options={groundsFor(request).map((value) => ({ value, label: t(`access:grounds.${value}`) }))} />
      <div><Button name="intent" value="clear">{t('access:request.decide.button')}</Button></div>
    </form>
  )
}

export function RefuseForm({ typed, errors }: Omit<Props, 'request'>) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack" noValidate>
      <Radios name="refusal" legend={t('access:request.decide.refuseTitle')} chosen={typed['refusal']?.[0]} error={errorOf(errors, 'refusal')} options={REFUSALS.map((value) => ({ value, label: t(`access:refusals.${value}`) }))} />
      <div><Button kind="quiet" name="intent" value="refuse">{t('access:request.decide.refuseButton')}</Button></div>
    </form>
  )
}

/** Looking, and what can be done with what is found. The words go with the post and are kept nowhere. */
export function SearchForm({ request, typed, errors }: Props) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack" noValidate autoComplete="off">
      <h2>{t('access:search.title')}</h2>
      <TextField id="phrase" label={t('access:search.phrase')} hint={t('access:search.phraseHint')} autoComplete="off" dir="auto" defaultValue={typed['phrase']?.[0]} error={errorOf(errors, 'phrase')} />
      <div><Button name="intent" value="search">{t('access:search.button')}</Button></div>
      {request.kind === 'copy' ? <Copy /> : <Erase typed={typed} errors={errors} />}
    </form>
  )
}

function Copy() {
  const { t } = useTranslator()
  return (
    <section className="card stack">
      <h3>{t('access:package.title')}</h3>
      <p>{t('access:package.intro')}</p>
      <div><Button kind="quiet" name="intent" value="package">{t('access:package.button')}</Button></div>
      <p className="quiet">{t('access:request.notErased')}</p>
    </section>
  )
}

function Erase({ typed, errors }: Omit<Props, 'request'>) {
  const { t } = useTranslator()
  const options = (['delete', 'strike'] as const).map((value) => ({ value, label: t(`access:erase.${value}`), hint: t(`access:erase.${value}Hint`) }))
  return (
    <section className="card stack">
      <h3>{t('access:erase.title')}</h3>
      <p>{t('access:erase.intro')}</p>
      <Radios name="how" legend={t('access:erase.how')} chosen={typed['how']?.[0]} error={errorOf(errors, 'how')} options={options} />
      <Notice tone="warning">{t('access:erase.warning')}</Notice>
      <div><Button kind="danger" name="intent" value="erase">{t('access:erase.button')}</Button></div>
    </section>
  )
}

export function EndForms({ request }: Pick<Props, 'request'>) {
  const { t } = useTranslator()
  return (
    <form method="post" className="cluster">
      {request.kind === 'copy' && <Button kind="quiet" name="intent" value="released">{t('access:package.released')}</Button>}
      <Button kind="quiet" name="intent" value="nothing_found">{t('access:end.nothing')}</Button>
    </form>
  )
}
