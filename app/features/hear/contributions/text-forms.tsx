import { Button } from '#app/components/button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { OpenedText } from '#app/features/hear/contributions/open-text.server.ts'

interface TextFormProps {
  readonly text: OpenedText
  readonly typed?: string | undefined
  readonly error?: string | undefined
}

/** Adds or replaces the English translation of a text in another language. */
export function TranslationForm({ text, typed, error }: TextFormProps) {
  const { t, language } = useTranslator()
  if (text.language === language.tag) return null
  return (
    <form method="post" className="panel stack">
      <h2>{t('reading:translate.title')}</h2>
      <input type="hidden" name="intent" value="translate" />
      <TextArea id="translation" label={t('reading:translate.label')} hint={t('reading:translate.hint')} error={error} defaultValue={typed ?? text.translation?.text ?? ''} lang={language.tag} dir="ltr" />
      <Button kind="quiet">{t('reading:translate.button')}</Button>
    </form>
  )
}

/** Edits the copy that others see. The original stays as it came. */
export function RedactionForm({ text, typed, error }: TextFormProps) {
  const { t } = useTranslator()
  return (
    <form method="post" className="panel stack">
      <h2>{t('reading:redact.title')}</h2>
      <input type="hidden" name="intent" value="redact" />
      <TextArea id="redacted" label={t('reading:redact.label')} hint={t('reading:redact.hint')} error={error} defaultValue={typed ?? text.redacted ?? text.original} lang={text.language} dir="auto" />
      <Button kind="quiet">{t('reading:redact.button')}</Button>
    </form>
  )
}
