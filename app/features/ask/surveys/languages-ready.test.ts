import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languagesReady } from '#app/features/ask/surveys/languages-ready.ts'
import { getEdition, surveyDefinition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import type { Texts } from '#app/i18n/translator.ts'

const OPTIONS = [{ code: 'yes', text: { en: 'Yes', pl: 'Tak' } }, { code: 'no', text: { en: 'No', pl: 'Nie' } }]
const DEFINITION = surveyDefinition.parse({
  key: 'T', title: { en: 'Parks', pl: 'Parki' },
  editions: [
    { key: '7-8', questions: ['A1'], intro: [{ en: 'Hello', pl: 'Cześć' }], minutes: 3, quotable: false },
    { key: '9-11', questions: ['A1', 'A2'], intro: [{ en: 'Hello' }], minutes: 3, quotable: false },
  ],
  questions: [
    { key: 'A1', kind: 'choice', part: 'questions', text: { en: 'Is there a park?', pl: 'Jest park?' }, easyRead: { text: { en: 'A park?' } }, wording: { '9-11': { en: 'Is a park near you?' } }, priorities: [], options: OPTIONS },
    { key: 'A2', kind: 'choice', part: 'questions', text: { en: 'Why?', pl: 'Dlaczego?' }, hint: { en: 'Choose one' }, priorities: [], options: OPTIONS },
  ],
})
const ENGLISH = { answering: { start: { yes: 'Yes', minutes_one: '{{count}}', minutes_other: '{{count}}' }, help: { title: 'Thank you' }, errors: { text: { tooLong: 'Too long' } }, check: { title: 'Check' } }, help: { title: 'Get help' } }
const POLISH = { answering: { start: { yes: 'Tak', minutes_one: '1', minutes_few: '2', minutes_many: '5', minutes_other: '1,5' }, help: { title: 'Dziękujemy' }, errors: { text: { tooLong: 'Za długie' } } }, help: { title: 'Pomoc' } }

function readiness(edition: string, texts: Texts, language = 'pl', definition: SurveyDefinition = DEFINITION) {
  return languagesReady(definition, getEdition(definition, edition), texts).find((one) => one.language === language)
}

describe('a language is ready for an edition', () => {
  it('when its texts and the safety texts of the interface are there', () => {
    expect(readiness('7-8', { en: ENGLISH, pl: POLISH })).toEqual({ language: 'pl', ready: true, survey: [], interface: [] })
    expect(readiness('7-8', { en: ENGLISH }, 'en')).toMatchObject({ ready: true })
  })

  it('of that edition alone: another may lack its introduction, its own words, a hint', () => {
    expect(readiness('9-11', { en: ENGLISH, pl: POLISH })).toEqual({ language: 'pl', ready: false, survey: ['introduction', 'A1', 'A2'], interface: [] })
  })

  it.each([
    ['answering.start', { ...POLISH, answering: { ...POLISH.answering, start: { yes: 'Tak' } } }],
    ['answering.help', { ...POLISH, answering: { ...POLISH.answering, help: {} } }],
    ['answering.errors', { ...POLISH, answering: { ...POLISH.answering, errors: { text: { tooLong: '' } } } }],
    ['help', { answering: POLISH.answering }],
  ])('but not without %s', (part, pl) => {
    expect(readiness('7-8', { en: ENGLISH, pl })).toEqual({ language: 'pl', ready: false, survey: [], interface: [part] })
  })

  it('and an option without words is found', () => {
    const definition = { ...DEFINITION, questions: DEFINITION.questions.map((question) => ({ ...question, options: [...OPTIONS, { code: 'maybe', text: { en: 'Maybe' } }] })) } as SurveyDefinition // kind stays choice
    expect(readiness('7-8', { en: ENGLISH, pl: POLISH }, 'pl', definition)).toMatchObject({ ready: false, survey: ['A1'] })
  })
})

describe.each(['a', 'b', 'c'])('survey %s of the demonstration', (name) => {
  const definition = surveyDefinition.parse(JSON.parse(readFileSync(`seeds/demo/surveys/${name}.json`, 'utf8')))

  it.each(['en', 'pl', 'ur', 'ar'])('has every text in %s', (language) => {
    for (const edition of definition.editions) {
      const found = languagesReady(definition, edition, { en: {}, [language]: {} }).find((one) => one.language === language)
      expect(found).toEqual({ language, ready: true, survey: [], interface: [] })
    }
  })
})
