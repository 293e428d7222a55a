import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { languageAttributes, textIn, type LocalizedText } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

type TextElement = 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'dd' | 'dt' | 'li' | 'strong' | 'div'

/** A text of ours from the database in the page's language, or marked as being in another. */
export function Localized({ text, as }: { readonly text: LocalizedText; readonly as?: TextElement }) {
  const { language } = useTranslator()
  const { languages } = usePageEnvironment()
  const found = textIn(text, language.tag)
  const attributes = languageAttributes(languages, language.tag, found.language)
  if (!as && !attributes.lang) return <>{found.text}</>
  const Element = as ?? 'span'
  return <Element {...attributes}>{found.text}</Element>
}
