import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date } from '#app/features/ask/surveys/kinds/date/date-answer.ts'
import type { DateQuestion } from '#app/features/ask/surveys/kinds/date/date.ts'

const QUESTION: DateQuestion = {
  key: 'D', part: 'questions', kind: 'date', text: { en: 'When?' }, priorities: [], minYear: 2000, maxYear: 2026,
  options: [{ code: 'unsure', text: { en: 'I’m not sure' }, missing: 'not_sure' }],
}
const read = (...typed: string[]) => date.read(QUESTION, typed, 'en')

describe('a day in three fields', () => {
  it('is read in any digits, and stands in the form again', () => {
    const read29 = { ok: true, value: { is: 'day', day: '2024-02-29' } }
    expect(read('29', '2', '2024')).toEqual(read29)
    expect(read('29', '02', '2024')).toEqual(read29)
    expect(read('۲۹', '۲', '۲۰۲۴')).toEqual(read29)
    expect(date.typed(QUESTION, { is: 'day', day: '2024-02-29' })).toEqual(['29', '2', '2024'])
  })

  it.each([
    ['a missing month', ['1', '', '2020'], 'day.whole', 1], ['words', ['1', '2', 'last year'], 'day.whole', 2], ['a missing day', ['', '2', '2020'], 'day.whole', undefined],
    ['a thirteenth month', ['1', '13', '2020'], 'day.real', 1], ['a day too many', ['31', '4', '2020'], 'day.real', undefined], ['no leap year', ['29', '2', '2023'], 'day.real', undefined],
    ['day nought', ['0', '2', '2020'], 'day.real', undefined], ['a year too early', ['1', '2', '1999'], 'day.range', 2], ['a year of two digits', ['1', '2', '20'], 'day.range', 2],
  ] as const)('says of %s which field is wrong', (_what, typed, message, at) => {
    const answer = read(...typed)
    expect(answer.ok ? undefined : [answer.problem.message, answer.problem.at]).toEqual([`answering:errors.${message}`, at])
  })

  it('left empty is skipped; "not sure" is another thing, and not both with a day', () => {
    expect(read('', '', '')).toEqual({ ok: true, value: { is: 'missing', missing: 'skipped' } })
    expect(read('', '', '', 'unsure')).toEqual({ ok: true, value: { is: 'missing', missing: 'not_sure' } })
    expect(read('1', '', '', 'unsure')).toMatchObject({ ok: false, problem: { message: 'answering:errors.apart.both' } })
  })

  it('takes every day there is, and no other', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2026 }), (day, month, year) => {
      const made = new Date(Date.UTC(year, month - 1, day))
      const real = made.getUTCMonth() === month - 1
      expect(read(String(day), String(month), String(year))).toMatchObject(real ? { ok: true, value: { day: made.toISOString().slice(0, 10) } } : { ok: false })
    }))
  })
})
