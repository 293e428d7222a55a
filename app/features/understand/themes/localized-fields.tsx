import { TextArea } from '#app/components/text-area.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { localizedName } from '#app/forms/localized-input.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface LocalizedFieldsProps {
  readonly field: string
  readonly label: string
  readonly hint?: string
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  /** Several lines; one line unless given. */
  readonly rows?: number
}

/** One text in English, and in every other offered language behind a fold. */
export function LocalizedFields({ field, label, hint, typed, errors, rows }: LocalizedFieldsProps) {
  const { t } = useTranslator()
  const { languages } = usePageEnvironment()
  const others = languages.filter(({ tag }) => tag !== 'en')
  const open = others.some(({ tag }) => errorOf(errors, localizedName(field, tag)) !== undefined)
  return (
    <div className="stack">
      <OneField id={field} label={label} hint={hint} typed={typed} errors={errors} rows={rows} lang="en" />
      <details open={open}>
        <summary>{t('themes:form.languages')}</summary>
        <div className="stack">
          {others.map(({ tag, direction, ownName }) => (
            <OneField key={tag} id={localizedName(field, tag)} label={t('themes:form.inLanguage', { label, language: ownName })} typed={typed} errors={errors} rows={rows} lang={tag} dir={direction} />
          ))}
        </div>
      </details>
    </div>
  )
}

interface OneFieldProps extends Pick<LocalizedFieldsProps, 'label' | 'hint' | 'typed' | 'errors' | 'rows'> {
  readonly id: string
  readonly lang: string
  readonly dir?: 'ltr' | 'rtl'
}

function OneField({ typed, errors, rows, ...field }: OneFieldProps) {
  const values = { ...field, defaultValue: typed[field.id]?.[0], error: errorOf(errors, field.id) }
  return rows === undefined ? <TextField {...values} /> : <TextArea {...values} rows={rows} />
}
