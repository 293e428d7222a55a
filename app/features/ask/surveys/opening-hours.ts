import { z } from 'zod'
import { addDays } from '#app/features/ground/world.ts'

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/** When a way in is open: local times of a weekday, 1 is Monday. An empty list is always. `to` is not open any more. */
export const openingHours = z.array(z.object({ day: z.number().int().min(1).max(7), from: time, to: time })
  .refine(({ from, to }) => from < to, 'from must be before to').readonly()).max(28).readonly()
export type OpeningHours = z.infer<typeof openingHours>

/** A local day `YYYY-MM-DD` and a local time `HH:MM`. */
export interface LocalMoment { readonly day: string; readonly time: string }

/** What decides whether somebody may begin. Both days are open. */
export interface Openness {
  readonly state: 'open' | 'closed'
  readonly opensOn: string
  readonly closesOn: string
  readonly hours: OpeningHours
}

/** True when somebody may begin at `now`. Whoever began in time may finish later. */
export function isOpenAt({ state, opensOn, closesOn, hours }: Openness, { day, time: now }: LocalMoment): boolean {
  return state === 'open' && opensOn <= day && day <= closesOn && isWithin(hours, day, now)
}

/** When it opens after `now`; undefined when it does not, or when staff closed it: nobody may promise for them. */
export function nextOpening({ state, opensOn, closesOn, hours }: Openness, now: LocalMoment): LocalMoment | undefined {
  if (state === 'closed') return undefined
  const first = opensOn > now.day ? opensOn : now.day
  for (const ahead of [0, ...WEEKDAYS]) {
    const day = addDays(first, ahead)
    if (day > closesOn) return undefined
    const from = openingsOn(hours, day).find((opens) => day > now.day || opens > now.time)
    if (from !== undefined) return { day, time: from }
  }
  return undefined
}

function openingsOn(hours: OpeningHours, day: string): readonly string[] {
  if (hours.length === 0) return ['00:00']
  return hours.filter((window) => window.day === weekdayOf(day)).map(({ from }) => from).sort()
}

function isWithin(hours: OpeningHours, day: string, now: string): boolean {
  return hours.length === 0 || hours.some((window) => window.day === weekdayOf(day) && window.from <= now && now < window.to)
}

/** 1 is Monday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7
}
