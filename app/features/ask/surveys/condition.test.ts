import { describe, expect, it } from 'vitest'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import { holds, namedIn, type Condition } from '#app/features/ask/surveys/condition.ts'

const ANSWERS: Answers = {
  ONE: { is: 'options', codes: ['a', 'b'] }, AGE: { is: 'number', number: 14 }, RATHER: { is: 'missing', missing: 'prefer_not_to_say' },
  EMPTY: { is: 'missing', missing: 'skipped' }, WORDS: { is: 'text', text: 'a park', language: 'en' },
}
const asked = (key: string) => key !== 'HIDDEN'

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['one of several options', { question: 'ONE', oneOf: ['b', 'c'] }, true],
    ['none of them', { question: 'ONE', oneOf: ['c'] }, false],
    ['a way not to say', { question: 'RATHER', oneOf: ['prefer_not_to_say'] }, true],
    ['a number from', { question: 'AGE', atLeast: 14 }, true],
    ['a number up to', { question: 'AGE', atMost: 13 }, false],
    ['a number between', { question: 'AGE', atLeast: 10, atMost: 14 }, true],
    ['a number of something that is none', { question: 'WORDS', atLeast: 0 }, false],
    ['answered in words', { question: 'WORDS', answered: true }, true],
    ['skipped is not answered', { question: 'EMPTY', answered: true }, false],
    ['not answered', { question: 'EMPTY', answered: false }, true],
    ['not yet reached is not answered', { question: 'LATER', answered: false }, true],
    ['all', { all: [{ question: 'ONE', oneOf: ['a'] }, { question: 'AGE', atLeast: 11 }] }, true],
    ['all but one', { all: [{ question: 'ONE', oneOf: ['a'] }, { question: 'AGE', atLeast: 15 }] }, false],
    ['any', { any: [{ question: 'ONE', oneOf: ['c'] }, { question: 'AGE', atLeast: 11 }] }, true],
    ['not', { not: { question: 'ONE', oneOf: ['c'] } }, true],
    ['a hidden question says nothing', { question: 'HIDDEN', answered: false }, false],
    ['nor does its opposite', { not: { question: 'HIDDEN', oneOf: ['a'] } }, false],
    ['any that does not need the hidden one', { any: [{ question: 'HIDDEN', oneOf: ['a'] }, { question: 'ONE', oneOf: ['a'] }] }, true],
    ['all that needs the hidden one', { all: [{ not: { question: 'HIDDEN', oneOf: ['a'] } }, { question: 'ONE', oneOf: ['a'] }] }, false],
  ])('%s', (_name, condition, expected) => {
    expect(holds(condition, ANSWERS, asked)).toBe(expected)
  })

  it('names the questions it speaks of', () => {
    expect(namedIn({ all: [{ question: 'A', answered: true }, { not: { any: [{ question: 'B', oneOf: ['x'] }, { question: 'C', atLeast: 1 }] } }] })).toEqual(['A', 'B', 'C'])
  })
})
