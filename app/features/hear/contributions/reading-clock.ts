import { addDays } from '#app/features/ground/world.ts'

/** The last day on which a text is read in time: the working day after it came, Monday to Friday (SAFE-02). Ends at 23:59 local. */
export function readingDueOn(receivedOn: string): string {
  const next = addDays(receivedOn, 1)
  return isWorkingDay(next) ? next : readingDueOn(next)
}

export function isReadInTime(receivedOn: string, readOn: string): boolean {
  return readOn <= readingDueOn(receivedOn)
}

/** How long a text has waited: hours until two days, then days. */
export function waitOf(receivedOn: string, receivedAt: string | null, now: Date, today: string): { readonly unit: 'hours' | 'days'; readonly count: number } {
  const hours = receivedAt ? Math.floor((now.getTime() - Date.parse(receivedAt)) / HOUR) : undefined
  if (hours !== undefined && hours < 48) return { unit: 'hours', count: Math.max(0, hours) }
  return { unit: 'days', count: Math.max(0, daysBetween(receivedOn, today)) }
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / (24 * HOUR))
}

const HOUR = 3_600_000
