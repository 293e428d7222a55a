import { expect, it } from 'vitest'
import { languageOfText } from '#app/features/hear/answering/text-language.ts'

it.each([
  ['More parks', 'en', 'en'], ['Chciałbym więcej miejsc', 'en', 'en'], ['مجھے پارک چاہیے', 'ur', 'ur'], ['بس X7 شام 18:30 پر بند ہو جاتی ہے', 'ur', 'ur'],
  ['مجھے پارک چاہیے', 'en', 'und'], ['Мені бракує друзів', 'pl', 'und'], ['I want a park', 'ur', 'und'], ['🙂🙂', 'ar', 'ar'], ['123', 'ur', 'ur'], ['公園', 'zh-Hant', 'zh-Hant'],
  ['I want a park', 'en-gb-us', 'und'], ['123', 'en-gb-us', 'und'], ['qaDaq', 'tlh', 'tlh'],
])('%s written on a page in %s is in %s', (text, page, language) => {
  expect(languageOfText(text, page)).toBe(language)
})
