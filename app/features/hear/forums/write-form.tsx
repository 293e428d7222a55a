import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { errorOf } from '#app/forms/say-errors.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface WriteFormProps {
  readonly name: string
  readonly submissionKey: string
  readonly languages: readonly { readonly tag: string; readonly ownName: string }[]
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** Where a member writes. The hidden key makes the same form one message, however often it arrives. */
export function WriteForm({ name, submissionKey, languages, typed, errors }: WriteFormProps) {
  const { t, language } = useTranslator()
  return (
    <form method="post" className="stack" aria-labelledby="write">
      <h2 id="write">{t('forums:write.title')}</h2>
      <p>{t('forums:write.as')} <strong><bdi>{name}</bdi></strong></p>
      <input type="hidden" name="submissionKey" value={typed['submissionKey']?.[0] ?? submissionKey} />
      <TextArea id="text" label={t('forums:write.text')} hint={t('forums:write.hint')} rows={6} dir="auto" defaultValue={typed['text']?.[0]} error={errorOf(errors, 'text')} />
      <SelectField id="language" label={t('forums:write.language')} hint={t('forums:write.languageHint')} options={languages.map(({ tag, ownName }) => ({ value: tag, label: ownName }))}
        defaultValue={typed['language']?.[0] ?? language.tag} error={errorOf(errors, 'language')} />
      <Ticks typed={typed} />
      <p className="quiet">{t('forums:write.first')}</p>
      <div><Button>{t('forums:write.button')}</Button></div>
    </form>
  )
}

function Ticks({ typed }: { readonly typed: Typed }) {
  const { t } = useTranslator()
  return (
    <>
      <Checkboxes name="quotable" legend={t('forums:write.permission')} chosen={typed['quotable'] ?? []}
        options={[{ value: 'yes', label: t('forums:write.quotable'), hint: t('forums:write.quotableHint') }]} />
      <Checkboxes name="tell" legend={t('forums:write.tellLegend')} chosen={typed['tell'] ?? []}
        options={[{ value: 'yes', label: t('forums:write.tell'), hint: t('forums:write.tellHint') }]} />
    </>
  )
}
