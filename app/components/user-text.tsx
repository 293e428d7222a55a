import { usePageEnvironment } from '#app/components/page-environment.tsx'
import { findLanguage } from '#app/i18n/languages.ts'

type TextElement = 'p' | 'span' | 'blockquote' | 'q' | 'div' | 'dd'

/** Somebody's own words, in the language and direction they were written in. Line breaks stay. */
export function UserText({ text, language, as: Element = 'p' }: { readonly text: string; readonly language: string | null | undefined; readonly as?: TextElement }) {
  const { languages } = usePageEnvironment()
  const direction = language ? findLanguage(languages, language)?.direction : undefined
  return <Element className="user-text" lang={language ?? undefined} dir={direction ?? 'auto'}>{text}</Element>
}
