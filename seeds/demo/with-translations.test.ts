import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listEnglish, readSeed, readSeedTexts, withTranslations } from '#seeds/demo/with-translations.ts'
import { KNOWN_LANGUAGES } from '#seeds/empty/known-languages.ts'

const TEXTS = { pl: { Parks: 'Parki', Yes: 'Tak' }, so: { Yes: 'Haa', No: '' } }

describe('a document with translations', () => {
  it('says each of its texts in every language there is, however deep it stands', () => {
    const document = { key: 'T', title: { en: 'Parks' }, questions: [{ options: [{ code: 'yes', text: { en: 'Yes' } }] }] }
    expect(withTranslations(document, TEXTS)).toEqual({
      key: 'T', title: { en: 'Parks', pl: 'Parki' }, questions: [{ options: [{ code: 'yes', text: { en: 'Yes', pl: 'Tak', so: 'Haa' } }] }],
    })
  })

  it('keeps its own words, and leaves out what is empty', () => {
    expect(withTranslations([{ en: 'Parks', pl: 'Place zabaw' }, { en: 'No' }], TEXTS)).toEqual([{ en: 'Parks', pl: 'Place zabaw' }, { en: 'No' }])
  })

  it('stays itself otherwise', () => {
    const document = { a: [1, null, 'Yes', true], b: { en: 3 } }
    expect(withTranslations(document, TEXTS)).toEqual(document)
    expect(listEnglish({ a: { en: 'Yes' }, b: [{ en: 'Yes' }, { en: 'No' }], c: 'Parks' })).toEqual(['Yes', 'No'])
  })
})

const DOCUMENTS = ['surveys/a', 'surveys/b', 'surveys/c', 'helplines'].map((name) => `seeds/demo/${name}.json`)
const english = new Set(DOCUMENTS.flatMap((path) => listEnglish(JSON.parse(readFileSync(path, 'utf8')))))

describe.each(Object.entries(readSeedTexts()))('the demonstration in %s', (language, known) => {
  it('is in a language we know', () => {
    expect(KNOWN_LANGUAGES.map(({ tag }) => tag)).toContain(language)
  })

  it('translates nothing that nobody says', () => {
    expect(Object.keys(known).filter((text) => !english.has(text))).toEqual([])
  })
})

describe.each(KNOWN_LANGUAGES.map(({ tag }) => tag))('the surveys and helplines in %s', (language) => {
  it.each(DOCUMENTS)('lack no text of %s', (path) => {
    expect(lackingIn(readSeed(path), language)).toEqual([])
  })
})

function lackingIn(document: unknown, language: string): readonly string[] {
  if (typeof document !== 'object' || document === null) return []
  if ('en' in document && typeof document.en === 'string') return Reflect.get(document, language) ? [] : [document.en]
  return Object.values(document).flatMap((inner) => lackingIn(inner, language))
}
