import { describe, expect, it } from 'vitest'
import { isOpenAt, nextOpening, openingHours, type Openness } from '#app/features/ask/surveys/opening-hours.ts'

/** 23 November 2026 is a Monday. */
const SCHOOL: Openness = {
  state: 'open', opensOn: '2026-11-23', closesOn: '2026-12-04',
  hours: [{ day: 1, from: '09:00', to: '12:00' }, { day: 1, from: '13:00', to: '15:30' }, { day: 3, from: '10:15', to: '11:00' }],
}
const at = (day: string, time: string) => ({ day, time })

describe('a way in with hours', () => {
  it.each([
    ['2026-11-23', '08:59', false], ['2026-11-23', '09:00', true], ['2026-11-23', '11:59', true], ['2026-11-23', '12:00', false], ['2026-11-23', '13:30', true],
    ['2026-11-24', '10:00', false], ['2026-11-25', '10:30', true], ['2026-11-16', '10:00', false], ['2026-12-07', '10:00', false], ['2026-11-30', '10:00', true],
  ])('on %s at %s is open: %s', (day, time, open) => {
    expect(isOpenAt(SCHOOL, at(day, time))).toBe(open)
  })

  it.each([
    ['before the first day', at('2026-11-20', '10:00'), at('2026-11-23', '09:00')],
    ['early on an open day', at('2026-11-23', '07:00'), at('2026-11-23', '09:00')],
    ['between two windows', at('2026-11-23', '12:30'), at('2026-11-23', '13:00')],
    ['in the evening', at('2026-11-23', '18:00'), at('2026-11-25', '10:15')],
    ['a week from the only day left', at('2026-11-25', '11:30'), at('2026-11-30', '09:00')],
    ['after the last window', at('2026-12-02', '11:00'), undefined],
  ])('says when it opens again, %s', (_when, now, next) => {
    expect(nextOpening(SCHOOL, now)).toEqual(next)
  })

  it('promises nothing when staff closed it', () => {
    const closed: Openness = { ...SCHOOL, state: 'closed' }
    expect(isOpenAt(closed, at('2026-11-23', '10:00'))).toBe(false)
    expect(nextOpening(closed, at('2026-11-20', '10:00'))).toBeUndefined()
  })
})

describe('a way in without hours', () => {
  const always: Openness = { ...SCHOOL, hours: [] }

  it('is open day and night on its days, and says its first day before', () => {
    expect(isOpenAt(always, at('2026-11-23', '00:00'))).toBe(true)
    expect(isOpenAt(always, at('2026-12-04', '23:59'))).toBe(true)
    expect(isOpenAt(always, at('2026-12-05', '00:00'))).toBe(false)
    expect(nextOpening(always, at('2026-11-20', '12:00'))).toEqual(at('2026-11-23', '00:00'))
    expect(nextOpening(always, at('2026-12-05', '00:00'))).toBeUndefined()
  })
})

describe('opening hours', () => {
  it.each([[{ day: 0, from: '09:00', to: '10:00' }], [{ day: 1, from: '9:00', to: '10:00' }], [{ day: 1, from: '10:00', to: '09:00' }], [{ day: 1, from: '24:30', to: '25:00' }]])('refuse %j', (window) => {
    expect(openingHours.safeParse([window]).success).toBe(false)
  })

  it('may last until midnight', () => {
    expect(openingHours.safeParse([{ day: 7, from: '00:00', to: '24:00' }]).success).toBe(true)
  })
})
