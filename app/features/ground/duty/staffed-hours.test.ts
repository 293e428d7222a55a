import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addStaffedMinutes, endOfShift, isStaffed, nextStaffed, staffedMinutesBetween, staffedMinutesOn, subtractStaffedMinutes, workingDayMinutes, type Calendar } from '#app/features/ground/duty/staffed-hours.ts'

const office: Calendar = {
  timeZone: 'Europe/London', closedDays: ['2026-12-25', '2026-12-28'], extra: [],
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
}
const nights: Calendar = { ...office, weekly: [6, 7].flatMap((day) => [{ day, from: '00:00', to: '06:00' }, { day, from: '22:00', to: '24:00' }]) }
const at = (instant: string) => new Date(instant)
const due = (calendar: Calendar, from: string, minutes: number) => addStaffedMinutes(calendar, at(from), minutes).toISOString()

describe('an hour of the rota', () => {
  it('that begins on Friday evening ends on Monday morning', () => {
    expect(due(office, '2026-11-20T19:30:00Z', 60)).toBe('2026-11-23T10:00:00.000Z')
  })
  it('that begins at half past four on Friday goes on on Monday', () => {
    expect(due(office, '2026-11-20T16:30:00Z', 60)).toBe('2026-11-23T09:30:00.000Z')
  })
  it('is over by the end of a shift, not at the start of the next', () => {
    expect(due(office, '2026-11-20T16:00:00Z', 60)).toBe('2026-11-20T17:00:00.000Z')
  })
  it('waits for the day after the bank holidays', () => {
    expect(due(office, '2026-12-24T16:30:00Z', 60)).toBe('2026-12-29T09:30:00.000Z')
  })
  it('counts on a closed day for which hours were added', () => {
    expect(due({ ...office, extra: [{ day: '2026-12-28', from: '10:00', to: '12:00' }] }, '2026-12-24T16:30:00Z', 60)).toBe('2026-12-28T10:30:00.000Z')
  })
  it('is an hour of the wall where nobody is on the rota: nothing waits without an end', () => {
    expect(due({ ...office, weekly: [] }, '2026-11-20T19:30:00Z', 60)).toBe('2026-11-20T20:30:00.000Z')
    expect(subtractStaffedMinutes({ ...office, weekly: [] }, at('2026-11-20T20:30:00Z'), 60).toISOString()).toBe('2026-11-20T19:30:00.000Z')
  })
})

describe('the night the clocks go forward', () => {
  it('has an hour less', () => {
    expect(staffedMinutesOn(nights, '2026-03-29')).toBe(5 * 60 + 120)
    expect(due(nights, '2026-03-29T00:30:00Z', 60)).toBe('2026-03-29T01:30:00.000Z')
  })
  it('begins a shift at the jump when its time does not exist', () => {
    const shift = { ...office, weekly: [{ day: 7, from: '01:30', to: '03:00' }] }
    expect(staffedMinutesOn(shift, '2026-03-29')).toBe(60)
    expect(nextStaffed(shift, at('2026-03-28T12:00:00Z'))?.toISOString()).toBe('2026-03-29T01:00:00.000Z')
  })
  it('moves Monday’s nine o’clock to eight in UTC', () => {
    expect(due(office, '2026-03-27T19:30:00Z', 60)).toBe('2026-03-30T09:00:00.000Z')
  })
})

describe('the night the clocks go back', () => {
  it('has an hour more', () => {
    expect(staffedMinutesOn(nights, '2026-10-25')).toBe(7 * 60 + 120)
    expect(due(nights, '2026-10-25T00:30:00Z', 60)).toBe('2026-10-25T01:30:00.000Z')
  })
  it('counts both of the hours that come twice', () => {
    const shift = { ...office, weekly: [{ day: 7, from: '01:00', to: '02:00' }] }
    expect(staffedMinutesOn(shift, '2026-10-25')).toBe(120)
    expect(isStaffed(shift, at('2026-10-25T00:30:00Z'))).toBe(true)
    expect(isStaffed(shift, at('2026-10-25T01:30:00Z'))).toBe(true)
    expect(isStaffed(shift, at('2026-10-25T02:00:00Z'))).toBe(false)
  })
})

describe('staffed time', () => {
  it('is nothing over a weekend, and nothing when the clock jumps back', () => {
    expect(staffedMinutesBetween(office, at('2026-11-20T17:00:00Z'), at('2026-11-23T09:00:00Z'))).toBe(0)
    expect(staffedMinutesBetween(office, at('2026-11-23T12:00:00Z'), at('2026-11-23T11:00:00Z'))).toBe(0)
  })
  it('counts hours told twice once', () => {
    expect(staffedMinutesOn({ ...office, extra: [{ day: '2026-11-23', from: '08:00', to: '10:00' }] }, '2026-11-23')).toBe(9 * 60)
  })
  it('adds up: what is added is what lies between, forwards and backwards, through a whole year with both jumps', () => {
    const calendars = [office, nights, { ...office, extra: [{ day: '2026-10-25', from: '00:00', to: '24:00' }, { day: '2026-03-29', from: '00:30', to: '01:30' }] }]
    fc.assert(fc.property(fc.constantFrom(...calendars), fc.integer({ min: 0, max: 525_600 }), fc.integer({ min: 1, max: 2_000 }), (calendar, start, minutes) => {
      const from = new Date(Date.parse('2026-01-01T00:00:00Z') + start * 60_000)
      const then = addStaffedMinutes(calendar, from, minutes)
      expect(staffedMinutesBetween(calendar, from, then)).toBe(minutes)
      expect(staffedMinutesBetween(calendar, from, new Date(then.getTime() - 60_000))).toBe(minutes - 1)
      const cutoff = subtractStaffedMinutes(calendar, then, minutes)
      expect(cutoff.getTime()).toBeGreaterThanOrEqual(from.getTime())
      expect(staffedMinutesBetween(calendar, cutoff, then)).toBe(minutes)
    }), { numRuns: 300 })
  })
})

describe('a shift', () => {
  it('ends at its time, and goes on over midnight where the next begins at once', () => {
    expect(endOfShift(office, at('2026-11-20T10:00:00Z'))?.toISOString()).toBe('2026-11-20T17:00:00.000Z')
    expect(endOfShift(nights, at('2026-11-21T23:00:00Z'))?.toISOString()).toBe('2026-11-22T06:00:00.000Z')
    expect(endOfShift(office, at('2026-11-20T17:00:00Z'))).toBeUndefined()
  })
})

describe('a working day', () => {
  it('is the longest day of the rota, eight hours at most and when there is none', () => {
    expect(workingDayMinutes(office)).toBe(480)
    expect(workingDayMinutes({ weekly: [{ day: 1, from: '10:00', to: '12:00' }, { day: 1, from: '11:00', to: '14:00' }] })).toBe(240)
    expect(workingDayMinutes({ weekly: [{ day: 1, from: '00:00', to: '24:00' }] })).toBe(480)
    expect(workingDayMinutes({ weekly: [] })).toBe(480)
  })
})
