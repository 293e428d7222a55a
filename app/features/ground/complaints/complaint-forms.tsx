import { Button } from '#app/components/button.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { ABOUT, OUTCOMES, type Complaint } from '#app/features/ground/complaints/complaint.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** For anybody, without an account: what happened, and an address only if they want. */
export function ComplainForm({ ticket, typed, errors }: { readonly ticket: string; readonly typed: Typed; readonly errors: readonly FieldError[] }) {
  const { t } = useTranslator()
  const of = (field: string) => ({ id: field, defaultValue: typed[field]?.[0], error: errorOf(errors, field), dir: 'auto' as const })
  return (
    <form method="post" className="stack" noValidate autoComplete="off">
      <input type="hidden" name="ticket" value={ticket} />
      <Radios name="about" legend={t('privacy:complain.about.label')} chosen={typed['about']?.[0]} error={errorOf(errors, 'about')} options={ABOUT.map((value) => ({ value, label: t(`privacy:complain.about.${value}`) }))} />
      <TextArea {...of('text')} rows={6} label={t('privacy:complain.text')} hint={t('privacy:complain.textHint')} />
      <TextField {...of('contact')} label={t('privacy:complain.contact')} hint={t('privacy:complain.contactHint')} autoComplete="off" />
      <div><Button>{t('privacy:complain.button')}</Button></div>
    </form>
  )
}

/** What can still be done with a complaint. */
export function HandleForms({ state, errors }: { readonly state: Complaint['state']; readonly errors: readonly FieldError[] }) {
  const { t } = useTranslator()
  if (state === 'settled') return null
  return (
    <>
      {state === 'new' && <form method="post" className="stack"><p className="hint">{t('complaints:one.acknowledgeHint')}</p><div><Button name="intent" value="acknowledge">{t('complaints:one.acknowledge')}</Button></div></form>}
      <form method="post" className="card stack" noValidate>
        <Radios name="outcome" legend={t('complaints:one.settle')} hint={t('complaints:one.settleHint')} error={errorOf(errors, 'outcome')} options={OUTCOMES.map((value) => ({ value, label: t(`complaints:outcomes.${value}`) }))} />
        <div><Button kind="quiet" name="intent" value="settle">{t('complaints:one.settleButton')}</Button></div>
      </form>
    </>
  )
}
