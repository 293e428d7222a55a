import { describe, expect, it } from 'vitest'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { surveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'
import type { WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { responseRows } from '#app/features/hear/answering/response-rows.ts'

const base = { part: 'questions', priorities: [], text: { en: '?' } }
const option = (code: string) => ({ code, text: { en: code } })
const choice = { ...base, key: 'A1', kind: 'choice', options: [option('yes'), option('no')] }
const info = (key: string, more: object = {}) => ({ ...base, key, kind: 'info', paragraphs: [{ text: { en: 'Next come parks.' } }], ...more })

const definition = surveyDefinition.parse({
  key: 'T', title: { en: 'T' },
  editions: [{ key: '9-11', questions: ['A1', 'I1', 'I2', 'A2', 'A3', 'A4', 'A5'], intro: [{ en: 'Hello' }], minutes: 3, quotable: true }],
  questions: [
    choice, info('I1'), info('I2', { when: { question: 'A1', oneOf: ['no'] } }), info('I3'),
    { ...base, key: 'A2', kind: 'number', min: 0, max: 20 },
    { ...base, key: 'A3', kind: 'date', minYear: 2000, maxYear: 2030 },
    { ...base, key: 'A4', kind: 'ranking', options: [option('parks'), option('clubs'), option('buses')] },
    { ...base, key: 'A5', kind: 'choice', options: [option('yes'), option('no')], when: { question: 'A1', oneOf: ['no'] } },
  ],
})
const [edition] = definition.editions
const wayIn: WayIn = {
  collectorId: 'c', code: 'c', surveyId: 's', surveyKey: 'T', consultationId: 'k', consultationSlug: 'k', waveId: 'w', edition: '9-11', audience: 'children', mode: 'online_self',
  device: 'ask', languages: ['en'], known: {}, open: true, opensNext: undefined, access: 'open', closesOn: '2026-12-01', frozenOn: '2027-01-01', replyDueOn: '2027-02-01',
}

function rowsFor(answers: Answers) {
  if (!edition) throw new Error('an edition')
  return responseRows({ responseId: 'r', wayIn, definition, edition, answers, today: '2026-11-21', now: '2026-11-21T10:00:00Z', newId: () => 'id' }).answers
}

describe('the rows of a response', () => {
  it('have none for an information page, whether it was passed, not passed, hidden by a condition or of another edition', () => {
    const keys = (answers: Answers) => rowsFor(answers).map(({ questionKey }) => questionKey)
    const questions = ['A1', 'A2', 'A3', 'A4', 'A5']
    expect(keys({})).toEqual(questions)
    expect(keys({ I1: { is: 'seen' } })).toEqual(questions)
    expect(keys({ A1: { is: 'options', codes: ['no'] }, I1: { is: 'seen' }, I2: { is: 'seen' } })).toEqual(questions)
  })

  it('keep numbers as numbers, days as days, and a ranking in its order', () => {
    const rows = rowsFor({ A1: { is: 'options', codes: ['yes'] }, A2: { is: 'number', number: 3 }, A3: { is: 'day', day: '2020-02-29' }, A4: { is: 'options', codes: ['clubs', 'parks'] } })
    const told = rows.map(({ questionKey, position, optionCode, number, day, missing }) => [questionKey, position, optionCode ?? number ?? day ?? missing])
    expect(told).toEqual([['A1', 0, 'yes'], ['A2', 0, 3], ['A3', 0, '2020-02-29'], ['A4', 0, 'clubs'], ['A4', 1, 'parks'], ['A5', 0, 'not_shown']])
  })

  it('tell what was skipped from what was never asked', () => {
    expect(rowsFor({ A1: { is: 'options', codes: ['no'] } }).filter(({ missing }) => missing).map(({ questionKey, missing }) => [questionKey, missing]))
      .toEqual([['A2', 'skipped'], ['A3', 'skipped'], ['A4', 'skipped'], ['A5', 'skipped']])
  })
})
