import { addStaffedMinutes, subtractStaffedMinutes, workingDayMinutes, type Calendar } from '#app/features/ground/duty/staffed-hours.ts'
import type { DutyRules } from '#app/features/ground/duty/duty.ts'
import { instantOf } from '#app/features/ground/duty/local-instant.ts'
import { dayOf, timeOf } from '#app/features/ground/world.ts'
import type { Contribution, ContributionFlag } from '#app/features/hear/contributions/contribution.ts'

/** By when texts are read: in staffed time, by the rota (SAFE-02, settled 16). */
export interface ReadingClock {
  readonly calendar: Calendar
  readonly rules: DutyRules
}

export type Arrival = Pick<Contribution, 'receivedOn' | 'receivedAt' | 'flag'>

/** A local day and time. */
export interface DueMoment { readonly day: string; readonly time: string }

/** How many staffed minutes a text may wait: an hour when flagged, else one working day. */
export function limitOf({ calendar, rules }: ReadingClock, flag: ContributionFlag): number {
  return flag === 'none' ? workingDayMinutes(calendar) : rules.flaggedMinutes
}

/** The instant by which a text must be read. */
export function readingDueAt(clock: ReadingClock, text: Arrival): Date {
  return addStaffedMinutes(clock.calendar, arrivalOf(clock, text), limitOf(clock, text.flag))
}

/** The same as the clock on the wall shows it. */
export function dueMoment(clock: ReadingClock, text: Arrival): DueMoment {
  const due = readingDueAt(clock, text)
  const zone = { timeZone: clock.calendar.timeZone, now: () => due }
  return { day: dayOf(zone), time: timeOf(zone) }
}

export function isReadInTime(clock: ReadingClock, text: Arrival, at: Date): boolean {
  return at.getTime() <= readingDueAt(clock, text).getTime()
}

/** What arrived at this instant or before and is unread, has waited `later` staffed minutes longer than it may. */
export function overdueBefore(clock: ReadingClock, flag: ContributionFlag, now: Date, later = 0): Date {
  return subtractStaffedMinutes(clock.calendar, now, limitOf(clock, flag) + later)
}

/** When only the day is known, the end of it counts: nobody is called late by a guess. */
export function arrivalOf({ calendar }: ReadingClock, { receivedOn, receivedAt }: Pick<Arrival, 'receivedOn' | 'receivedAt'>): Date {
  return receivedAt === null ? new Date(instantOf(calendar.timeZone, receivedOn, '24:00', 'later')) : new Date(receivedAt)
}

/** How long a text has waited: hours until two days, then days. */
export function waitOf(receivedOn: string, receivedAt: string | null, now: Date, today: string): { readonly unit: 'hours' | 'days'; readonly count: number } {
  const hours = receivedAt ? Math.floor((now.getTime() - Date.parse(receivedAt)) / HOUR) : undefined
  if (hours !== undefined && hours < 48) return { unit: 'hours', count: Math.max(0, hours) }
  return { unit: 'days', count: Math.max(0, daysBetween(receivedOn, today)) }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / (24 * HOUR))
}

const HOUR = 3_600_000
