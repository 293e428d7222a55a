import { expect, it } from 'vitest'
import { hashOfEnglish, languageStates } from '#app/features/ground/languages/language-state.server.ts'
import { isDraftLanguage } from '#app/server/draft-languages.ts'
import { readCheckedTexts, readLocales } from '#app/server/locales.ts'

const states = languageStates(readLocales('locales'), readCheckedTexts('locales'))

it('English is nobody’s draft, and neither is a language without texts', () => {
  expect(isDraftLanguage({ languageStates: states }, 'en')).toBe(false)
  expect(isDraftLanguage({ languageStates: states }, 'xx')).toBe(false)
})

it('a language is a draft until every safety text has been checked by a person', () => {
  const texts = { en: { help: { title: 'Get help', call: 'Call' } }, so: { help: { title: 'Caawimo', call: 'Wac' } } }
  const checked = (...keys: readonly [string, string][]) => ({ so: Object.fromEntries(keys.map(([key, english]) => [`help:${key}`, { english: hashOfEnglish(english), checkedBy: 'Hodan' }])) })
  expect(isDraftLanguage({ languageStates: languageStates(texts, checked(['title', 'Get help'])) }, 'so')).toBe(true)
  expect(isDraftLanguage({ languageStates: languageStates(texts, checked(['title', 'Get help'], ['call', 'Call'])) }, 'so')).toBe(false)
})
