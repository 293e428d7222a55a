import { describe, expect, it } from 'vitest'
import { consultationState, isReplied } from '#app/features/ask/consultations/consultation.ts'

const dates = { opensOn: '2026-10-22', closesOn: '2026-12-21', replyDueOn: '2027-03-15' }

describe('the state of a consultation', () => {
  it.each([
    ['2026-10-21', false, 'coming'],
    ['2026-10-22', false, 'open'],
    ['2026-12-21', false, 'open'],
    ['2026-12-21', true, 'open'],
    ['2026-12-22', false, 'waiting'],
    ['2026-12-22', true, 'replied'],
    ['2027-03-15', false, 'waiting'],
    ['2027-03-16', false, 'overdue'],
    ['2027-03-16', true, 'replied'],
  ] as const)('on %s, replied %s, is %s', (today, replied, state) => {
    expect(consultationState(dates, today, replied)).toBe(state)
  })
})

describe('a consultation is replied to', () => {
  it('when every theme is answered or stands among the further wishes', () => {
    expect(isReplied(['answered', 'further_wishes'])).toBe(true)
  })

  it('not while one theme is open, and not before there is any', () => {
    expect(isReplied(['answered', 'open'])).toBe(false)
    expect(isReplied([])).toBe(false)
  })
})
