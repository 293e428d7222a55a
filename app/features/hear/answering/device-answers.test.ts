import { describe, expect, it } from 'vitest'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { deviceAnswers, readDeviceAnswers } from '#app/features/hear/answering/device-answers.ts'
import { typedAgain } from '#app/features/hear/answering/typed-again.ts'

const base = { part: 'questions' as const, text: { en: 'Words' }, priorities: [] }
const option = (code: string) => ({ code, text: { en: code } })
const QUESTIONS: readonly Question[] = [
  { ...base, key: 'PLAY', kind: 'choice', options: [option('yes'), option('no')] },
  { ...base, key: 'MORE', kind: 'pick', max: 2, options: [option('parks'), option('clubs'), option('pools')], when: { question: 'PLAY', oneOf: ['no'] } },
  { ...base, key: 'WORDS', kind: 'short-text', max: 20 },
]
const posted = (typed: Record<string, string[]>, language = 'en') => deviceAnswers.parse({ version: 'v', tag: 't', helped: false, plain: true, typed: Object.fromEntries(Object.entries(typed).map(([key, values]) => [key, { values, language }])) })

describe('what a device sends', () => {
  it('is read by the rules of the page: answers, and beside them what is none yet', () => {
    const { content, problems } = readDeviceAnswers(QUESTIONS, posted({ PLAY: ['no'], MORE: ['parks', 'clubs', 'pools'], WORDS: ['  swings\r\nand more  '] }))
    expect(content).toEqual({ answers: { PLAY: { is: 'options', codes: ['no'] }, WORDS: { is: 'text', text: 'swings\nand more', language: 'en' } }, unchecked: { MORE: ['parks', 'clubs', 'pools'] }, helped: false })
    expect(problems).toEqual({ MORE: { message: 'answering:errors.pick.tooMany', values: { max: 2 } } })
  })

  it('has no problem with an answer nobody is asked for', () => {
    expect(readDeviceAnswers(QUESTIONS, posted({ PLAY: ['yes'], MORE: ['parks', 'clubs', 'pools'] })).problems).toEqual({})
  })

  it('drops questions that do not exist and codes nobody offered, whoever tampered', () => {
    const { content, problems } = readDeviceAnswers(QUESTIONS, posted({ PLAY: ['perhaps'], OTHER: ['x'], constructor: ['x'] }))
    expect(content.answers).toEqual({})
    expect(Object.keys(problems)).toEqual(['PLAY'])
  })

  it.each([
    ['a language that is none', { ...posted({}), typed: { WORDS: { values: ['x'], language: 'not a tag!' } } }],
    ['a text beyond all limits', { ...posted({}), typed: { WORDS: { values: ['x'.repeat(20_001)], language: 'en' } } }],
    ['a hundred and one values', { ...posted({}), typed: { MORE: { values: Array.from({ length: 101 }, () => 'parks'), language: 'en' } } }],
    ['no object', 'typed'],
  ])('is refused as a whole with %s', (_name, body) => {
    expect(deviceAnswers.safeParse(body).success).toBe(false)
  })

  it('comes back as it was typed, in the language it was typed in', () => {
    const { content } = readDeviceAnswers(QUESTIONS, posted({ PLAY: ['no'], MORE: ['parks', 'clubs', 'pools'], WORDS: ['جھولے'] }, 'ur'))
    expect(typedAgain(content, QUESTIONS, 'en')).toEqual({ PLAY: { values: ['no'], language: 'en' }, MORE: { values: ['parks', 'clubs', 'pools'], language: 'en' }, WORDS: { values: ['جھولے'], language: 'ur' } })
  })
})
