import type { Typed } from '#app/forms/parse-form.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** The name of the form field that holds a text in one language: English has the field's own name. */
export function localizedName(field: string, language: string): string {
  return language === 'en' ? field : `${field}_${language}`
}

/** What was typed for one text in the offered languages; empty ones are left out. */
export function localizedFrom(typed: Typed, field: string, languages: readonly Pick<Language, 'tag'>[]): LocalizedText {
  const texts = ['en', ...languages.map(({ tag }) => tag)].map((tag) => [tag, typed[localizedName(field, tag)]?.[0] ?? ''] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** The same the other way: a text as a form shows it for changing. */
export function typedLocalized(field: string, texts: LocalizedText): Typed {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [localizedName(field, language), [text]]))
}
