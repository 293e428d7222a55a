/** How many people chose an answer that brings help, as far as it may be said. */
export type SaidCount = { readonly is: 'none' } | { readonly is: 'at least one' } | { readonly is: 'fewer than 5' } | { readonly is: 'number'; readonly count: number }

const SMALLEST_WAY_IN = 10
const SMALLEST_CELL = 5

/** The threshold of every number: in a way in with fewer than 10 people only that there was one; cells of 1 to 4 are not said (settled 18, 27). Pure. */
export function sayCount(count: number, people: number): SaidCount {
  if (count === 0) return { is: 'none' }
  if (people < SMALLEST_WAY_IN) return { is: 'at least one' }
  return count < SMALLEST_CELL ? { is: 'fewer than 5' } : { is: 'number', count }
}
