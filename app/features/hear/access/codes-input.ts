import type { Typed } from '#app/forms/parse-form.ts'

export const MOST_CODES = 2000

/** How many codes are wanted, as people write numbers (`2,000`); undefined when it is no number from 1 to 2,000. */
export function readHowMany(typed: Typed): number | undefined {
  const digits = (typed['count']?.[0] ?? '').replace(/[\s,]/g, '')
  const count = /^\d{1,5}$/.test(digits) ? Number(digits) : 0
  return count >= 1 && count <= MOST_CODES ? count : undefined
}
