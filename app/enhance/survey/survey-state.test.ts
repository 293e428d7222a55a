import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOf, askForPerson, keep, NOTHING_YET, pageBefore, pageToGoOn, shown, stepOn, type SurveyState } from '#app/enhance/survey/survey-state.ts'
import { firstUnanswered, shownQuestions } from '#app/features/ask/surveys/journey.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { readDeviceAnswers } from '#app/features/hear/answering/device-answers.ts'

const base = { part: 'questions' as const, text: { en: 'Words' }, priorities: [] }
const option = (code: string, more: object = {}) => ({ code, text: { en: code }, ...more })
const QUESTIONS: readonly Question[] = [
  { ...base, key: 'PLAY', kind: 'choice', options: [option('yes'), option('no')] },
  { ...base, key: 'WHY', kind: 'short-text', max: 20, when: { question: 'PLAY', oneOf: ['no'] } },
  { ...base, key: 'SAFE', kind: 'choice', options: [option('safe'), option('not', { trigger: true })] },
  { ...base, key: 'MORE', kind: 'pick', max: 2, options: [option('parks'), option('clubs'), option('pools')] },
]
const given = (...values: readonly string[]) => ({ values, language: 'en' })

function after(...steps: readonly (readonly [key: string, ...values: readonly string[]])[]): SurveyState {
  return steps.reduce((state, [key, ...values]) => {
    const step = stepOn(QUESTIONS, state, key, given(...values), false)
    return step.ok ? step.state : state
  }, NOTHING_YET)
}

describe('“I want to tell someone” on the device', () => {
  it('stays with the answers, goes with every draft, and help does not come a second time', () => {
    const told = askForPerson(after(['PLAY', 'yes']))
    expect(told).toMatchObject({ tell: true, helped: true, typed: { PLAY: given('yes') } })
    expect(stepOn(QUESTIONS, told, 'SAFE', given('not'), false)).toMatchObject({ ok: true, page: 'MORE', state: { tell: true } })
    expect(keep(told, 'MORE', given('parks'))).toMatchObject({ tell: true })
    expect(readDeviceAnswers(QUESTIONS, { version: 'v', tag: 't', plain: true, helped: true, tell: true, typed: {} }).content).toMatchObject({ tell: true })
    expect(readDeviceAnswers(QUESTIONS, { version: 'v', tag: 't', plain: true, helped: true, typed: {} }).content).not.toHaveProperty('tell')
  })
})

describe('stepping through a survey on the device', () => {
  it('goes the way the answers lead, and tells nobody of the ways they do not', () => {
    expect(stepOn(QUESTIONS, NOTHING_YET, 'PLAY', given('yes'), false)).toMatchObject({ ok: true, page: 'SAFE' })
    expect(stepOn(QUESTIONS, NOTHING_YET, 'PLAY', given('no'), false)).toMatchObject({ ok: true, page: 'WHY' })
    expect(shown(QUESTIONS, after(['PLAY', 'yes'])).map(({ key }) => key)).toEqual(['PLAY', 'SAFE', 'MORE'])
  })

  it('says what is wrong as the server would, and goes nowhere', () => {
    expect(stepOn(QUESTIONS, NOTHING_YET, 'MORE', given('parks', 'clubs', 'pools'), false)).toEqual({ ok: false, problem: { message: 'answering:errors.pick.tooMany', values: { max: 2 } } })
  })

  it('leads to the help page once a survey', () => {
    const first = stepOn(QUESTIONS, NOTHING_YET, 'SAFE', given('not'), false)
    expect(first).toMatchObject({ ok: true, page: 'help', state: { helped: true } })
    expect(first.ok && stepOn(QUESTIONS, first.state, 'SAFE', given('not'), false)).toMatchObject({ page: 'MORE' })
  })

  it('goes back over what is shown, and to the start from the first', () => {
    expect(pageBefore(QUESTIONS, after(['PLAY', 'yes']), 'SAFE')).toBe('PLAY')
    expect(pageBefore(QUESTIONS, after(['PLAY', 'no']), 'SAFE')).toBe('WHY')
    expect(pageBefore(QUESTIONS, NOTHING_YET, 'PLAY')).toBeUndefined()
  })

  it('keeps what is typed without complaint, and makes nothing of nothing', () => {
    expect(keep(NOTHING_YET, 'WHY', given(''))).toBe(NOTHING_YET)
    expect(keep(NOTHING_YET, 'MORE', given('parks', 'clubs', 'pools')).typed['MORE']?.values).toHaveLength(3)
    expect(keep(after(['PLAY', 'no'], ['WHY', 'far']), 'WHY', given('')).typed['WHY']?.values).toEqual([''])
  })

  it('comes back to "Check your answers" after a change, by way of what the change opened', () => {
    const all = after(['PLAY', 'yes'], ['SAFE', 'safe'], ['MORE', 'parks'])
    expect(stepOn(QUESTIONS, all, 'MORE', given('clubs'), true)).toMatchObject({ page: 'check' })
    expect(stepOn(QUESTIONS, all, 'PLAY', given('no'), true)).toMatchObject({ page: 'WHY' })
    expect(pageToGoOn(QUESTIONS, after(['PLAY', 'yes']))).toBe('SAFE')
  })

  it('makes of everything typed the same answers and the same way as the server', () => {
    const typed = fc.record({
      PLAY: fc.subarray(['yes', 'no', 'tampered']), WHY: fc.array(fc.string({ unit: 'grapheme', maxLength: 25 }), { minLength: 1, maxLength: 1 }),
      SAFE: fc.subarray(['safe', 'not']), MORE: fc.subarray(['parks', 'clubs', 'pools']),
    }, { requiredKeys: [] })
    fc.assert(fc.property(typed, (posted) => {
      const state: SurveyState = { typed: Object.fromEntries(Object.entries(posted).map(([key, values]) => [key, given(...values.map((value) => value.normalize('NFC').trim()))])), helped: false }
      const server = readDeviceAnswers(QUESTIONS, { version: 'v', tag: 't', helped: false, plain: true, typed: Object.fromEntries(Object.entries(state.typed).map(([key, { values, language }]) => [key, { values: [...values], language }])) })
      const mine = answersOf(QUESTIONS, state)
      expect(Object.keys(mine)).toEqual(Object.keys(server.content.answers))
      expect(shown(QUESTIONS, state)).toEqual(shownQuestions(QUESTIONS, server.content.answers))
      expect(pageToGoOn(QUESTIONS, state)).toBe(firstUnanswered(shownQuestions(QUESTIONS, server.content.answers), server.content.answers)?.key ?? 'check')
    }), { numRuns: 1000 })
  })
})
