import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { AUDIENCES } from '#app/features/ground/duty/helpline.ts'
import type { StaffHelpline } from '#app/features/ground/duty/helpline-admin.server.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

export interface HelplineFormProps {
  readonly helpline: StaffHelpline | undefined
  readonly places: readonly { readonly code: string; readonly name: string }[]
  readonly languages: readonly string[]
  readonly typed: Typed | undefined
  readonly errors: readonly FieldError[]
}

/** One helpline, to change or to add. */
export function HelplineForm({ helpline, places, languages, typed, errors }: HelplineFormProps) {
  const { t, language } = useTranslator()
  const list = (field: 'audiences' | 'localities' | 'languages') => typed ? typed[field] ?? [] : helpline?.[field] ?? []
  return (
    <form method="post" className="panel stack">
      <Texts helpline={helpline} typed={typed} errors={errors} />
      <Checkboxes name="audiences" legend={t('duty:helplines.audiences')} chosen={list('audiences')} error={errorOf(errors, 'audiences')} options={AUDIENCES.map((value) => ({ value, label: t(`duty:helplines.audience.${value}`) }))} />
      {places.length > 0 && <Checkboxes name="localities" legend={t('duty:helplines.localities')} hint={t('duty:helplines.localitiesHint')} chosen={list('localities')} options={places.map(({ code, name }) => ({ value: code, label: name }))} />}
      <div className="in-columns"><Checkboxes name="languages" legend={t('duty:helplines.languages')} hint={t('duty:helplines.languagesHint')} chosen={list('languages')} options={languages.map((tag) => ({ value: tag, label: languageName(tag, language.tag) }))} /></div>
      <Checkboxes name="checked" legend={t('duty:helplines.checkedLegend')} chosen={[]} error={errorOf(errors, 'checked')} options={[{ value: 'yes', label: t('duty:helplines.checkedLabel') }]} />
      <Button>{t('duty:save')}</Button>
    </form>
  )
}

const FIELDS = ['name', 'does', 'hours', 'callNumber', 'textNumber', 'textWord', 'link', 'signLink'] as const

function Texts({ helpline, typed, errors }: Pick<HelplineFormProps, 'helpline' | 'typed' | 'errors'>) {
  const { t } = useTranslator()
  return (
    <>
      {FIELDS.map((field) => (
        <TextField key={field} id={field} label={t(`duty:helplines.field.${field}`)} hint={field === 'hours' ? t('duty:helplines.hoursHint') : undefined}
          defaultValue={typed?.[field]?.[0] ?? helpline?.[field] ?? undefined} error={errorOf(errors, field)} inputMode={field.endsWith('Number') ? 'tel' : undefined} />
      ))}
    </>
  )
}
