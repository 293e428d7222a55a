import type { CheckedHours } from '#app/features/hear/forums/space.ts'

/** 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** When a post sent now is read. Hours are whole and local. */
export type Expectation =
  | { readonly when: 'now'; readonly until: number }
  | { readonly when: 'today' | 'tomorrow'; readonly from: number }
  | { readonly when: 'weekday'; readonly weekday: Weekday; readonly from: number }
  | { readonly when: 'unknown' }

/** What we may promise somebody who sends a post at `now` (MOD-10). */
export function expectReading(hours: CheckedHours, now: Date, timeZone: string): Expectation {
  const { weekday, hour } = localTime(now, timeZone)
  const current = hours.find(({ day, from, to }) => day === weekday && from <= hour && hour < to)
  if (current) return { when: 'now', until: current.to }
  const today = earliest(hours.filter(({ day, from }) => day === weekday && from > hour))
  if (today !== undefined) return { when: 'today', from: today }
  return onALaterDay(hours, weekday)
}

function onALaterDay(hours: CheckedHours, weekday: number): Expectation {
  const following = [...DAYS.slice(weekday), ...DAYS.slice(0, weekday)]
  for (const [index, day] of following.entries()) {
    const from = earliest(hours.filter((window) => window.day === day))
    if (from === undefined) continue
    return index === 0 ? { when: 'tomorrow', from } : { when: 'weekday', weekday: day, from }
  }
  return { when: 'unknown' }
}

function earliest(windows: CheckedHours): number | undefined {
  return windows.length === 0 ? undefined : Math.min(...windows.map(({ from }) => from))
}

function localTime(now: Date, timeZone: string): { weekday: number; hour: number } {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' }).formatToParts(now)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { weekday: WEEKDAYS.indexOf(part('weekday')) + 1, hour: Number(part('hour')) }
}

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
