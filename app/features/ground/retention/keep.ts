import { addDays } from '#app/features/ground/world.ts'

/** How long something is kept. */
export interface Keep { readonly amount: number; readonly unit: 'days' | 'months' }

/** Longer than this may nothing be kept that has no longest time of its own. */
export const LONGEST: Keep = { amount: 120, unit: 'months' }

/** Which of two is longer, a month taken as its longest. */
export function isLonger(one: Keep, other: Keep): boolean {
  return daysOf(one) > daysOf(other)
}

function daysOf({ amount, unit }: Keep): number {
  return unit === 'days' ? amount : amount * 31
}

/** The day before which everything is past its time: what ended earlier is due today, exactly as `deletedFrom` says. */
export function cutOff(today: string, keep: Keep): string {
  let day = later(today, { ...keep, amount: -keep.amount })
  while (later(day, keep) < today) day = addDays(day, 1) // at the end of a month several days lead to the same one
  return day
}

/** The first day on which something that ended on `day` may be deleted. */
export function deletedFrom(day: string, keep: Keep): string {
  return addDays(later(day, keep), 1)
}

function later(day: string, { amount, unit }: Keep): string {
  return unit === 'days' ? addDays(day, amount) : addMonths(day, amount)
}

/** The same day so many months later, or the last one of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
