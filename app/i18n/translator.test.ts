import { describe, expect, it } from 'vitest'
import { languageAttributes, textIn } from '#app/i18n/localized-text.ts'
import { createTranslators, NAMESPACES, type Texts } from '#app/i18n/translator.ts'
import { readLocales } from '#app/server/locales.ts'

const texts: Texts = {
  en: { common: { siteName: 'Say it', getHelp: 'Get help now', skipToContent: 'Skip' }, errors: { page: { title: 'Something', title_404: 'No such page' } }, plan: { answers_zero: 'No answers', answers_one: '{{count}} answer', answers_other: '{{count}} answers' } },
  ar: { common: { siteName: 'قلها' }, plan: { answers_zero: 'صفر', answers_one: 'واحد', answers_two: 'اثنان', answers_few: '{{count}} قليل', answers_many: '{{count}} كثير', answers_other: '{{count}} آخر' } },
  pl: { plan: { answers_one: '{{count}} odpowiedź', answers_few: '{{count}} odpowiedzi', answers_many: '{{count}} odpowiedzi.', answers_other: '{{count}} odpowiedzi..' } },
}
const translators = createTranslators(texts)

/** Says a key that stands in these texts, not in locales/en. */
function say(language: string, key: string, options: object = {}): string {
  const t = translators(language) as unknown as (key: string, options: object) => string // the type knows the product's keys only
  return t(key, options)
}

describe('a text', () => {
  it('is said in its language, and in English where the language lacks it', () => {
    expect(say('ar', 'common:siteName')).toBe('قلها')
    expect(say('ar', 'common:getHelp')).toBe('Get help now')
    expect(say('xx', 'common:siteName')).toBe('Say it')
  })

  it('takes common when no namespace is named', () => {
    expect(say('en', 'siteName')).toBe('Say it')
  })

  it('is chosen by context, and the plain one stands in for an unknown context', () => {
    expect(say('en', 'errors:page.title', { context: '404' })).toBe('No such page')
    expect(say('en', 'errors:page.title', { context: '999' })).toBe('Something')
  })

  it.each([[0, 'صفر'], [1, 'واحد'], [2, 'اثنان'], [5, '5 قليل'], [11, '11 كثير'], [100, '100 آخر']])('counts %i in Arabic with its own form', (count, said) => {
    expect(say('ar', 'plan:answers', { count })).toBe(said)
  })

  it.each([[1, '1 odpowiedź'], [3, '3 odpowiedzi'], [5, '5 odpowiedzi.'], [22, '22 odpowiedzi'], [1.5, '1.5 odpowiedzi..']])('counts %d in Polish with its own form', (count, said) => {
    expect(say('pl', 'plan:answers', { count })).toBe(said)
  })

  it('puts in what people wrote as it is: React escapes it, not the translator', () => {
    const own = createTranslators({ en: { common: { siteName: 'Hello {{name}}' } } })('en')
    expect(own('common:siteName', { name: '<b>&"' })).toBe('Hello <b>&"')
  })

  it('never puts in a text inside what people wrote', () => {
    const own = createTranslators({ en: { common: { siteName: 'Hello {{name}}', getHelp: 'secret' } } })('en')
    expect(own('common:siteName', { name: '{{name}}' })).not.toContain('secret')
    expect(own('common:siteName', { name: '$t(common:getHelp)' })).not.toContain('secret')
  })
})

describe('the folder of texts', () => {
  it('is read by language and namespace; files about the texts are left out', () => {
    const read = readLocales('locales')
    expect(Object.keys(read)).toContain('en')
    expect(Object.keys(read['en'] ?? {}).sort()).toEqual([...NAMESPACES].sort())
    expect(Object.values(read).flatMap((namespaces) => Object.keys(namespaces)).filter((name) => name.startsWith('_'))).toEqual([])
  })
})

describe('a text of the database in several languages', () => {
  it('is shown in the page\'s language, else in English, else in what there is', () => {
    expect(textIn({ en: 'Parks', pl: 'Parki' }, 'pl')).toEqual({ text: 'Parki', language: 'pl' })
    expect(textIn({ en: 'Parks', pl: '' }, 'pl')).toEqual({ text: 'Parks', language: 'en' })
    expect(textIn({ ur: 'پارک' }, 'pl')).toEqual({ text: 'پارک', language: 'ur' })
    expect(textIn({}, 'pl')).toEqual({ text: '', language: 'en' })
  })

  it('says its language only where it is not the page\'s', () => {
    const languages = [{ tag: 'ur', direction: 'rtl', ownName: 'اردو' }] as const
    expect(languageAttributes(languages, 'en', 'en')).toEqual({})
    expect(languageAttributes(languages, 'en', 'ur')).toEqual({ lang: 'ur', dir: 'rtl' })
    expect(languageAttributes(languages, 'en', 'so')).toEqual({ lang: 'so', dir: 'auto' })
  })
})
