import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#app/features/ground/world.ts'
import { isReadInTime, readingDueOn, waitOf } from '#app/features/hear/contributions/reading-clock.ts'

describe('the day a text must be read by', () => {
  it.each([
    ['Monday', '2026-11-16', '2026-11-17'], ['Thursday', '2026-11-19', '2026-11-20'], ['Friday', '2026-11-20', '2026-11-23'],
    ['Saturday', '2026-11-21', '2026-11-23'], ['Sunday', '2026-11-22', '2026-11-23'], ['New Year’s Eve', '2026-12-31', '2027-01-01'],
  ])('is the next working day for a text of %s', (_name, received, due) => {
    expect(readingDueOn(received)).toBe(due)
  })
  it('is always a working day, one to three days later', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const received = addDays('2026-01-01', days)
      const due = readingDueOn(received)
      expect([1, 2, 3].map((later) => addDays(received, later))).toContain(due)
      expect([0, 6]).not.toContain(new Date(`${due}T12:00:00Z`).getUTCDay())
    }))
  })
  it('counts as in time until it ends', () => {
    expect(isReadInTime('2026-11-20', '2026-11-23')).toBe(true)
    expect(isReadInTime('2026-11-20', '2026-11-24')).toBe(false)
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
