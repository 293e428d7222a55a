import { Button } from '#app/components/button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { TEMPLATES, type TemplateField, type TemplateKind } from '#app/features/ground/privacy/template.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface TemplateFormProps { readonly kind: TemplateKind; readonly typed: Typed; readonly errors: readonly FieldError[] }

const SHORT: readonly TemplateField[] = ['testedOn', 'answerDays']

/** All fields of a document on one page, saved as often as wanted, completed once. */
export function TemplateForm({ kind, typed, errors }: TemplateFormProps) {
  const { t } = useTranslator()
  return (
    <form method="post" className="stack" noValidate>
      {TEMPLATES[kind].map((field) => {
        const shared = { id: field, label: t(`templates:fields.${field}.label`), hint: t(`templates:fields.${field}.hint`), error: errorOf(errors, field), defaultValue: typed[field]?.[0] ?? '' }
        return SHORT.includes(field) ? <TextField key={field} {...shared} /> : <TextArea key={field} {...shared} rows={4} />
      })}
      <div><Button name="intent" value="save">{t('templates:save')}</Button></div>
      <Complete typed={typed} errors={errors} />
    </form>
  )
}

function Complete({ typed, errors }: Omit<TemplateFormProps, 'kind'>) {
  const { t } = useTranslator()
  return (
    <section className="card stack">
      <h2>{t('templates:complete.title')}</h2>
      <p>{t('templates:complete.intro')}</p>
      <TextField id="role" label={t('templates:complete.role')} hint={t('templates:complete.roleHint')} error={errorOf(errors, 'role')} defaultValue={typed['role']?.[0]} />
      <TextField id="reviewOn" label={t('templates:complete.reviewOn')} hint={t('templates:complete.reviewHint')} error={errorOf(errors, 'reviewOn')} defaultValue={typed['reviewOn']?.[0]} />
      <div><Button kind="quiet" name="intent" value="complete">{t('templates:complete.button')}</Button></div>
    </section>
  )
}
