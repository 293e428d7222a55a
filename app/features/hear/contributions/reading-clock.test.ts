import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { USUAL_RULES } from '#app/features/ground/duty/duty.ts'
import { dueMoment, isReadInTime, overdueBefore, readingDueAt, waitOf, type ReadingClock } from '#app/features/hear/contributions/reading-clock.ts'

const clock: ReadingClock = {
  rules: USUAL_RULES,
  calendar: { timeZone: 'Europe/London', weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })), closedDays: ['2026-12-25', '2026-12-28'], extra: [] },
}
const text = (receivedAt: string, flag: 'none' | 'flagged' = 'none') => ({ receivedAt, receivedOn: receivedAt.slice(0, 10), flag })

describe('the time a text must be read by', () => {
  it.each([
    ['a text of Monday at ten', text('2026-11-16T10:00:00Z'), '2026-11-17', '10:00'], ['of Friday evening', text('2026-11-20T19:30:00Z'), '2026-11-23', '17:00'],
    ['of Friday afternoon', text('2026-11-20T15:00:00Z'), '2026-11-23', '15:00'], ['of Christmas Eve', text('2026-12-24T15:00:00Z'), '2026-12-29', '15:00'],
    ['a flagged text of Monday at ten', text('2026-11-16T10:00:00Z', 'flagged'), '2026-11-16', '11:00'], ['a flagged one of Friday evening', text('2026-11-20T19:30:00Z', 'flagged'), '2026-11-23', '10:00'],
    ['a text of a summer Friday', text('2026-07-10T15:00:00Z'), '2026-07-13', '16:00'],
  ])('is one staffed day later, one staffed hour when it is flagged: %s', (_name, arrived, day, time) => {
    expect(dueMoment(clock, arrived)).toEqual({ day, time })
  })
  it('counts from the end of the day when only the day is known', () => {
    expect(dueMoment(clock, { receivedOn: '2026-11-16', receivedAt: null, flag: 'none' })).toEqual({ day: '2026-11-17', time: '17:00' })
  })
  it('is kept to the minute', () => {
    expect(isReadInTime(clock, text('2026-11-20T19:30:00Z', 'flagged'), new Date('2026-11-23T10:00:00Z'))).toBe(true)
    expect(isReadInTime(clock, text('2026-11-20T19:30:00Z', 'flagged'), new Date('2026-11-23T10:00:01Z'))).toBe(false)
  })
  it('agrees with what is looked for as overdue, at every minute of a year with both clock changes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 525_600 }), fc.integer({ min: 0, max: 8_000 }), fc.constantFrom('none' as const, 'flagged' as const), (start, wait, flag) => {
      const arrived = new Date(Date.parse('2026-01-01T00:00:00Z') + start * 60_000)
      const now = new Date(arrived.getTime() + wait * 60_000)
      const due = readingDueAt(clock, text(arrived.toISOString(), flag))
      expect(arrived.getTime() <= overdueBefore(clock, flag, now).getTime()).toBe(due.getTime() <= now.getTime())
    }), { numRuns: 300 })
  })
})

describe('how long a text has waited', () => {
  const now = new Date('2026-11-21T10:00:00Z')
  it('is said in hours until two days', () => {
    expect(waitOf('2026-11-20', '2026-11-20T18:30:00Z', now, '2026-11-21')).toEqual({ unit: 'hours', count: 15 })
  })
  it('is said in days after that', () => {
    expect(waitOf('2026-11-18', '2026-11-18T09:00:00Z', now, '2026-11-21')).toEqual({ unit: 'days', count: 3 })
  })
  it('is said in days when only the day is known', () => {
    expect(waitOf('2026-11-20', null, now, '2026-11-21')).toEqual({ unit: 'days', count: 1 })
  })
})
