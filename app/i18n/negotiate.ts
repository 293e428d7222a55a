import { findLanguage, findRelatedLanguage, type Language } from '#app/i18n/languages.ts'

/** The best offered language for an `Accept-Language` header; the first offered one when nothing fits. */
export function negotiateLanguage(languages: readonly Language[], accept: string | null): Language {
  const first = languages[0]
  if (!first) throw new Error('no language is offered')
  for (const tag of preferredTags(accept ?? '')) {
    const found = findLanguage(languages, tag) ?? findRelatedLanguage(languages, tag)
    if (found) return found
  }
  return first
}

const TAGS_READ = 20

function preferredTags(accept: string): string[] {
  return accept.slice(0, 500).split(',').slice(0, TAGS_READ)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))?.trim().slice(2)
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
