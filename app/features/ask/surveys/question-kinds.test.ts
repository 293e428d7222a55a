import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTriggers, describeAnswer, readAnswer } from '#app/features/ask/surveys/question-kinds.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { cleanText } from '#app/forms/form-text.ts'

const base = { part: 'questions' as const, text: { en: 'How are you?' }, priorities: [] }
const option = (code: string, extra: object = {}) => ({ code, text: { en: code }, ...extra })
const notSure = option('not_sure', { missing: 'not_sure' as const })

const QUESTIONS = {
  choice: { ...base, key: 'Q1', kind: 'choice', options: [option('yes', { trigger: true as const }), option('no'), option('prefer_not_to_say', { missing: 'prefer_not_to_say' as const })] },
  faces: { ...base, key: 'Q2', kind: 'faces', options: [option('glad', { face: 'glad' as const }), option('calm', { face: 'calm' as const }), option('sad', { face: 'unhappy' as const, trigger: true as const }), notSure] },
  pick: { ...base, key: 'Q3', kind: 'pick', max: 2, options: [option('a'), option('b'), option('c')], none: option('none') },
  scale: { ...base, key: 'Q4', kind: 'scale', from: 0, to: 10, fromLabel: { en: 'not at all' }, toLabel: { en: 'completely' }, triggerAtOrBelow: 2, options: [option('prefer_not_to_say', { missing: 'prefer_not_to_say' as const })] },
  short: { ...base, key: 'Q5', kind: 'short-text', max: 5 },
  long: { ...base, key: 'Q6', kind: 'long-text', max: 2000 },
  quote: { ...base, key: 'Q7', kind: 'quote-permission', options: [option('yes')] },
} satisfies Record<string, Question>

const skipped = { ok: true, value: { is: 'missing', missing: 'skipped' } }

describe('every kind of question', () => {
  it.each(Object.entries(QUESTIONS))('%s: nothing chosen is skipped', (_name, question) => {
    expect(readAnswer(question, [], 'en')).toEqual(skipped)
    expect(readAnswer(question, [''], 'en')).toEqual(skipped)
  })

  it.each(['choice', 'faces', 'pick', 'scale', 'quote'] as const)('%s: an option that is not in the question is refused', (name) => {
    expect(readAnswer(QUESTIONS[name], ['tampered'], 'en')).toEqual({ ok: false, problem: { message: 'answering:errors.option.unknown', values: {} } })
  })

  it('never breaks, whatever is posted', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(QUESTIONS)), fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }), (question, typed) => {
      const read = readAnswer(question, typed, 'en')
      if (read.ok) { describeAnswer(question, read.value); answerTriggers(question, read.value) }
      expect(typeof read.ok).toBe('boolean')
    }), { numRuns: 2000 })
  })
})

describe('one choice', () => {
  it('keeps "rather not say" and "not sure" apart from skipped and from each other', () => {
    expect(readAnswer(QUESTIONS.choice, ['prefer_not_to_say'], 'en')).toEqual({ ok: true, value: { is: 'missing', missing: 'prefer_not_to_say' } })
    expect(readAnswer(QUESTIONS.faces, ['not_sure'], 'en')).toEqual({ ok: true, value: { is: 'missing', missing: 'not_sure' } })
  })

  it('is one: two at once are refused', () => {
    expect(readAnswer(QUESTIONS.choice, ['yes', 'no'], 'en').ok).toBe(false)
  })

  it('reads as its words, "rather not say" too', () => {
    expect(describeAnswer(QUESTIONS.choice, { is: 'options', codes: ['no'] })).toEqual([{ en: 'no' }])
    expect(describeAnswer(QUESTIONS.choice, { is: 'missing', missing: 'prefer_not_to_say' })).toEqual([{ en: 'prefer_not_to_say' }])
    expect(describeAnswer(QUESTIONS.choice, { is: 'missing', missing: 'skipped' })).toEqual([])
  })

  it('leads to help with the option that says so', () => {
    expect(answerTriggers(QUESTIONS.choice, { is: 'options', codes: ['yes'] })).toBe(true)
    expect(answerTriggers(QUESTIONS.choice, { is: 'options', codes: ['no'] })).toBe(false)
    expect(answerTriggers(QUESTIONS.faces, { is: 'options', codes: ['sad'] })).toBe(true)
  })
})

describe('picking several', () => {
  it('keeps the order of the question and drops what was sent twice', () => {
    expect(readAnswer(QUESTIONS.pick, ['c', 'a', 'a'], 'en')).toEqual({ ok: true, value: { is: 'options', codes: ['a', 'c'] } })
  })

  it('refuses more than the limit, and says the limit', () => {
    expect(readAnswer(QUESTIONS.pick, ['a', 'b', 'c'], 'en')).toEqual({ ok: false, problem: { message: 'answering:errors.pick.tooMany', values: { max: 2 } } })
  })

  it('refuses "none of these" together with something', () => {
    expect(readAnswer(QUESTIONS.pick, ['none'], 'en')).toEqual({ ok: true, value: { is: 'options', codes: ['none'] } })
    expect(readAnswer(QUESTIONS.pick, ['a', 'none'], 'en')).toEqual({ ok: false, problem: { message: 'answering:errors.pick.noneWithOthers', values: {} } })
  })
})

describe('a number', () => {
  it('is taken between its ends only', () => {
    expect(readAnswer(QUESTIONS.scale, ['0'], 'en')).toEqual({ ok: true, value: { is: 'number', number: 0 } })
    for (const wrong of ['11', '-1', '1.5', '1e1', '٣']) expect(readAnswer(QUESTIONS.scale, [wrong], 'en').ok).toBe(false)
  })

  it('leads to help at or below its threshold', () => {
    expect([0, 2, 3].map((number) => answerTriggers(QUESTIONS.scale, { is: 'number', number }))).toEqual([true, true, false])
  })
})

describe('own words', () => {
  it('count what a person would call letters: a family is one', () => {
    expect(readAnswer(QUESTIONS.short, ['👨‍👩‍👧‍👦🙂🙂🙂🙂'], 'en').ok).toBe(true)
    expect(readAnswer(QUESTIONS.short, ['swings'], 'en')).toEqual({ ok: false, problem: { message: 'answering:errors.text.tooLong', values: { max: 5, count: 6, over: 1 } } })
  })

  it('that were damaged on the way are not stored', () => {
    expect(readAnswer(QUESTIONS.long, ['sw\uFFFDngs'], 'en')).toEqual({ ok: false, problem: { message: 'answering:errors.text.damaged', values: {} } })
  })

  it('come out as they went in', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      const clean = cleanText(text)
      fc.pre(clean !== '' && !clean.includes('\uFFFD'))
      expect(readAnswer(QUESTIONS.long, [clean], 'en')).toEqual({ ok: true, value: { is: 'text', text: clean, language: 'en' } })
    }))
  })
})
