import { findLanguage, type Language } from '#app/i18n/languages.ts'

/** One text in several languages: `{ en: 'Parks', pl: 'Parki' }`. */
export type LocalizedText = Readonly<Record<string, string>>

/** A text together with the language it stands in, which may not be the page's. */
export interface TextInLanguage {
  readonly text: string
  readonly language: string
}

/** The text in the wanted language; else in English; else in the first there is. */
export function textIn(texts: LocalizedText, language: string): TextInLanguage {
  const own = texts[language]
  if (own) return { text: own, language }
  const [first = 'en', text = ''] = texts['en'] ? ['en', texts['en']] : (Object.entries(texts)[0] ?? [])
  return { text, language: first }
}

/** `lang` and `dir` for an element whose text may be in another language than the page (A11Y-03). */
export function languageAttributes(languages: readonly Language[], page: string, text: string): { lang?: string; dir?: 'ltr' | 'rtl' | 'auto' } {
  if (text === page) return {}
  return { lang: text, dir: findLanguage(languages, text)?.direction ?? 'auto' }
}
