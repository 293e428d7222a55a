import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperField, type PaperField } from '#app/features/ask/print/paper-field.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { meantBoxes, readTypedAnswer } from '#app/features/hear/paper/typed-answer.ts'

const base: Pick<Question, 'key' | 'part' | 'text' | 'priorities'> = { key: 'A1', part: 'questions', text: { en: 'What?' }, priorities: [] }
const options = ['parks', 'clubs', 'pool'].map((code) => ({ code, text: { en: code } }))
const rather = [{ code: 'rather', text: { en: 'Rather not' }, missing: 'prefer_not_to_say' as const }]
const many = Array.from({ length: 12 }, (_, index) => ({ code: `o${index + 1}`, text: { en: `o${index + 1}` } }))
const field = (question: Question): PaperField => paperField(question)

const one = field({ ...base, kind: 'choice', options })
const several = field({ ...base, kind: 'pick', options, max: 2, none: { code: 'none', text: { en: 'None' } } })
const twelve = field({ ...base, kind: 'pick', options: many, max: null })
const order = field({ ...base, kind: 'ranking', options })
const number = field({ ...base, kind: 'number', min: 0, max: 99, options: rather })
const day = field({ ...base, kind: 'date', minYear: 2000, maxYear: 2030, options: rather })
const scale = field({ ...base, kind: 'scale', from: 0, to: 10, fromLabel: { en: 'bad' }, toLabel: { en: 'good' }, options: rather })
const words = field({ ...base, kind: 'long-text', max: 100 })

describe('what is typed from paper', () => {
  it.each([
    ['the number of a box', one, '2', ['clubs']],
    ['in Arabic digits', one, '۲', ['clubs']],
    ['nothing', one, '', []],
    ['several numbers together', several, '13', ['parks', 'pool']],
    ['several numbers apart', several, '1, 3', ['parks', 'pool']],
    ['none of these, as the last number', several, '4', ['none']],
    ['numbers of two digits apart', twelve, '1 12', ['o1', 'o12']],
    ['numbers of two digits', twelve, '12', ['o12']],
    ['an order', order, '312', ['pool:1', 'parks:2', 'clubs:3']],
    ['a number', number, '14', ['14']],
    ['a letter beside a number', number, 'A', ['rather']],
    ['nought on a scale', scale, '0', ['0']],
    ['a day with blanks', day, '27 3 2026', ['27', '3', '2026']],
    ['a day with dots', day, '27.3.2026', ['27', '3', '2026']],
    ['a day in one', day, '27032026', ['27', '03', '2026']],
    ['words as they are', words, ' Parks, 1 3? ', [' Parks, 1 3? ']],
  ])('%s', (_, known, typed, values) => {
    expect(readTypedAnswer(known, typed)).toEqual({ is: 'posted', values })
  })

  it.each([['a box nobody printed', one, '4', '4'], ['a letter for a number', one, 'x', 'x'], ['one of several', several, '19', '9'], ['a word for a number', number, 'ten', 'ten'], ['a word for a day', day, 'monday', 'monday']])('%s is named', (_, known, typed, sign) => {
    expect(readTypedAnswer(known, typed)).toEqual({ is: 'unknown', sign })
  })

  it.each([one, several, order, number, day, scale, words])('a question mark is what nobody can read', (known) => {
    expect(readTypedAnswer(known, '?')).toEqual({ is: 'unreadable' })
  })

  it('is said back in the words of the paper', () => {
    expect(meantBoxes(several, '31').map(({ code }) => code)).toEqual(['pool', 'parks'])
    expect(meantBoxes(order, '31').map(({ code }) => code)).toEqual(['pool', 'parks'])
    expect([meantBoxes(one, '9'), meantBoxes(words, 'parks'), meantBoxes(one, '?')]).toEqual([[], [], []])
  })

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(one, several, twelve, order, number, day, scale, words), (typed, known) => {
      expect(['posted', 'unreadable', 'unknown']).toContain(readTypedAnswer(known, typed).is)
    }), { numRuns: 2000 })
  })
})
