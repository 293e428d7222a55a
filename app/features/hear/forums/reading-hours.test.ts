import { describe, expect, it } from 'vitest'
import { expectReading } from '#app/features/hear/forums/reading-hours.ts'

const weekdays = [1, 2, 3, 4, 5].map((day) => ({ day, from: 9, to: 18 }))
const hours = [...weekdays, { day: 6, from: 10, to: 13 }]

describe('when a post is read', () => {
  it.each([
    ['Monday 10:00', '2026-11-16T10:00:00Z', { when: 'now', until: 18 }],
    ['Monday 08:59', '2026-11-16T08:59:00Z', { when: 'today', from: 9 }],
    ['Monday 18:00 sharp', '2026-11-16T18:00:00Z', { when: 'tomorrow', from: 9 }],
    ['Monday 22:40', '2026-11-16T22:40:00Z', { when: 'tomorrow', from: 9 }],
    ['Friday evening', '2026-11-20T19:30:00Z', { when: 'tomorrow', from: 10 }],
    ['Saturday afternoon', '2026-11-21T15:00:00Z', { when: 'weekday', weekday: 1, from: 9 }],
    ['Sunday', '2026-11-22T12:00:00Z', { when: 'tomorrow', from: 9 }],
    ['a summer morning, 08:30 UTC being 09:30 here', '2026-07-06T08:30:00Z', { when: 'now', until: 18 }],
  ] as const)('sent on %s', (_, instant, expected) => {
    expect(expectReading(hours, new Date(instant), 'Europe/London')).toEqual(expected)
  })

  it('comes round to the same weekday when that is the only one', () => {
    expect(expectReading([{ day: 1, from: 9, to: 10 }], new Date('2026-11-16T12:00:00Z'), 'Europe/London')).toEqual({ when: 'weekday', weekday: 1, from: 9 })
  })

  it('promises nothing when nobody checks', () => {
    expect(expectReading([], new Date('2026-11-16T12:00:00Z'), 'Europe/London')).toEqual({ when: 'unknown' })
  })
})
