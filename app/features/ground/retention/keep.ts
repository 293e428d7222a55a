import { addDays } from '#app/features/ground/world.ts'

/** How long something is kept. */
export interface Keep { readonly amount: number; readonly unit: 'days' | 'months' }

/** The most anybody may choose: longer than that is for the archive, not for this. */
export const MOST: Readonly<Record<Keep['unit'], number>> = { days: 366, months: 120 }

/** The day before which everything is past its time: what ended on it is still kept. */
export function cutOff(today: string, { amount, unit }: Keep): string {
  return unit === 'days' ? addDays(today, -amount) : addMonths(today, -amount)
}

/** The first day on which something that ended on `day` may be deleted. */
export function deletedFrom(day: string, { amount, unit }: Keep): string {
  return addDays(unit === 'days' ? addDays(day, amount) : addMonths(day, amount), 1)
}

/** The same day so many months later, or the last one of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
