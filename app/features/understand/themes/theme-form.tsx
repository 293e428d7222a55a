import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { LocalizedFields } from '#app/features/understand/themes/localized-fields.tsx'
import type { ThemeChoices } from '#app/features/understand/themes/theme-links-store.server.ts'

interface ThemeFormProps {
  readonly choices: ThemeChoices
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** Writing a theme down, or changing it. */
export function ThemeForm({ choices, typed, errors }: ThemeFormProps) {
  const { t } = useTranslator()
  const consultations = choices.consultations.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <form method="post" className="stack">
      <LocalizedFields field="title" label={t('themes:form.title')} hint={t('themes:form.titleHint')} typed={typed} errors={errors} />
      <TextArea id="finding" label={t('themes:form.finding')} hint={t('themes:form.findingHint')} rows={5} defaultValue={typed['finding']?.[0]} error={errorOf(errors, 'finding')} />
      <SelectField id="consultation" label={t('themes:form.consultation')} defaultValue={typed['consultation']?.[0]} error={errorOf(errors, 'consultation')}
        options={[{ value: '', label: t('themes:form.choose') }, ...consultations]} />
      {consultations.length > 1 && <Checkboxes name="alsoHeardIn" legend={t('themes:form.alsoHeardIn')} options={consultations} chosen={typed['alsoHeardIn'] ?? []} />}
      <div className="work">
        <Checkboxes name="codes" legend={t('themes:form.codes')} hint={t('themes:form.codesHint')} chosen={typed['codes'] ?? []}
          options={choices.codes.map(({ id, code, label }) => ({ value: id, label: code, hint: label === code ? undefined : label }))} />
        <Checkboxes name="priorities" legend={t('themes:form.priorities')} chosen={typed['priorities'] ?? []}
          options={choices.priorities.map(({ id, code, title }) => ({ value: id, label: code, hint: title }))} />
      </div>
      <p><Button name="act" value="save">{t('themes:form.save')}</Button></p>
    </form>
  )
}
