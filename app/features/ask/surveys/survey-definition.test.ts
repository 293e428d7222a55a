import { describe, expect, it } from 'vitest'
import { allQuestions, getEdition, questionsOf, surveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'

const option = (code: string) => ({ code, text: { en: code } })
const base = { part: 'questions', priorities: [] }
const choice = (key: string, more: object = {}) => ({ ...base, key, kind: 'choice', text: { en: `${key}?` }, options: [option('yes'), option('no')], ...more })
const grid = { ...base, key: 'G', kind: 'grid', text: { en: 'How good are these?' }, options: [option('good'), option('bad')], rows: [{ key: 'GPARK', text: { en: 'The park' } }, { key: 'GBUS', text: { en: 'The bus' }, easyRead: { en: 'Buses' } }] }

function survey(questions: readonly object[], names: readonly string[] = ['A', 'G']) {
  return { key: 'T', title: { en: 'T' }, editions: [{ key: '9-11', questions: names, intro: [{ en: 'Hello' }], minutes: 3, quotable: true }], questions }
}

function problemsOf(definition: object): readonly string[] {
  return surveyDefinition.safeParse(definition).error?.issues.map(({ message }) => message) ?? []
}

describe('a survey as a document', () => {
  it('asks a grid as one question a page, each row under its own key', () => {
    const definition = surveyDefinition.parse(survey([choice('A'), grid]))
    const asked = questionsOf(definition, getEdition(definition, '9-11'))
    expect(asked.map(({ key, kind, text, hint }) => ({ key, kind, text: text['en'], hint: hint?.['en'] }))).toEqual([
      { key: 'A', kind: 'choice', text: 'A?', hint: undefined },
      { key: 'GPARK', kind: 'choice', text: 'The park', hint: 'How good are these?' },
      { key: 'GBUS', kind: 'choice', text: 'The bus', hint: 'How good are these?' },
    ])
    expect(allQuestions(definition).map(({ key }) => key)).toEqual(['A', 'GPARK', 'GBUS'])
  })

  it('says the same questions and codes in Easy Read, language by language', () => {
    const easy = choice('A', { text: { en: 'Do you concur?', pl: 'Zgoda?' }, easyRead: { text: { en: 'Do you agree?' } }, options: [{ ...option('yes'), text: { en: 'Affirmative' }, easyRead: { en: 'Yes' } }, option('no')] })
    const definition = surveyDefinition.parse(survey([easy, grid]))
    const [first, , bus] = questionsOf(definition, getEdition(definition, '9-11'), 'easy')
    expect(first?.text).toEqual({ en: 'Do you agree?', pl: 'Zgoda?' })
    expect(first && 'options' in first && first.options.map(({ code, text }) => [code, text['en']])).toEqual([['yes', 'Yes'], ['no', 'no']])
    expect(bus?.text['en']).toBe('Buses')
  })

  it.each([
    ['the same key twice, a row\'s too', survey([choice('A'), grid, choice('GPARK')]), 'question GPARK stands twice'],
    ['an edition with an unknown question', survey([choice('A')], ['A', 'Z']), 'edition 9-11 names Z, which does not exist'],
    ['a condition that looks ahead', survey([choice('A', { when: { question: 'G', oneOf: ['good'] } }), grid]), 'question A depends on G, which is not asked before'],
    ['a nested one', survey([choice('A', { when: { all: [{ not: { question: 'B', answered: true } }] } }), choice('B')], ['A', 'B']), 'question A depends on B, which is not asked before'],
    ['a pipe that looks ahead', survey([choice('A', { text: { en: 'Why {{B|that}}?' } }), choice('B')], ['A', 'B']), 'question A depends on B, which is not asked before'],
    ['a code nobody can choose', survey([choice('A'), choice('B', { when: { question: 'A', oneOf: ['perhaps'] } })], ['A', 'B']), 'question B waits for perhaps, which A does not offer'],
  ])('is refused with %s', (_name, definition, message) => {
    expect(problemsOf(definition)).toEqual([message])
  })
})
