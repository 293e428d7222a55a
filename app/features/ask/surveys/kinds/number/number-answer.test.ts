import { describe, expect, it } from 'vitest'
import { number } from '#app/features/ask/surveys/kinds/number/number-answer.ts'
import type { NumberQuestion } from '#app/features/ask/surveys/kinds/number/number.ts'

const QUESTION: NumberQuestion = {
  key: 'N', part: 'questions', kind: 'number', text: { en: 'How many?' }, priorities: [], min: 0, max: 20,
  options: [{ code: 'unsure', text: { en: 'I’m not sure' }, missing: 'not_sure' }],
}
const read = (...typed: string[]) => number.read(QUESTION, typed, 'en')

describe('a typed number', () => {
  it.each([['3', 3], ['0', 0], ['020', 20], ['٣', 3], ['۱۲', 12], ['১৫', 15], ['੭', 7], ['૮', 8], ['1 2', 12], ['+4', 4]])('%s is read as %i', (typed, value) => {
    expect(read(typed)).toEqual({ ok: true, value: { is: 'number', number: value } })
  })

  it.each(['three', '3.5', '3,5', '1e1', '0x4', '--3', '9'.repeat(30)])('%s is not a whole number', (typed) => {
    expect(read(typed)).toMatchObject({ ok: false, problem: { message: 'answering:errors.number.whole' } })
  })

  it.each(['21', '-1', '−1'])('%s is outside its range, and the range is said', (typed) => {
    expect(read(typed)).toMatchObject({ ok: false, problem: { message: 'answering:errors.number.range', values: { min: 0, max: 20 } } })
  })

  it('left empty is skipped; "not sure" is another thing, and not both with a number', () => {
    expect(read('')).toEqual({ ok: true, value: { is: 'missing', missing: 'skipped' } })
    expect(read('', 'unsure')).toEqual({ ok: true, value: { is: 'missing', missing: 'not_sure' } })
    expect(read('3', 'unsure')).toMatchObject({ ok: false, problem: { message: 'answering:errors.apart.both' } })
  })
})
