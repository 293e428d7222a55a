import { boundsOf, withTotals, type Counts, type Place } from '#app/features/understand/results/cell-bounds.ts'

/** Counts below this are not shown (SDC-01, settled 27), and no hidden one may be known to a narrower interval. */
export const THRESHOLD = 5
const STEP = 5

/** One count as the public may know it (SDC-01, SDC-04, SDC-10). */
export type PublicCount =
  | { readonly kind: 'none' }
  | { readonly kind: 'few' }
  | { readonly kind: 'about'; readonly number: number }

/** 1–4 become "few", everything else is rounded to the nearest 5; nobody stays nobody. */
export function publicCount(count: number): PublicCount {
  if (count === 0) return { kind: 'none' }
  return isSmall(count) ? { kind: 'few' } : { kind: 'about', number: rounded(count) }
}

/** A cell as it is published: a rounded count, or hidden to protect people's privacy ("[c]", SDC-12). */
export type PublicCell = number | 'hidden'

/** Rows with their totals at the end, the row of totals last; or withheld, when no choice of cells protects it. */
export type ProtectedTable =
  | { readonly kind: 'table'; readonly rows: readonly (readonly PublicCell[])[] }
  | { readonly kind: 'withheld' }

/**
 * A cross table as the public may know it (SDC-03, SDC-04; golden table 6.1): cells of 1–4 are hidden, then the smallest further
 * set of cells, until no hidden cell can be bounded to an interval narrower than the threshold from the unrounded rest;
 * what is left is rounded to 5, totals by themselves, so they may not add up.
 */
export function protectTable(counts: Counts): ProtectedTable {
  const hidden = placesToHide(counts)
  if (!hidden) return { kind: 'withheld' }
  const rows = withTotals(counts).map((cells, row) => cells.map((count, column) => isIn(hidden, { row, column }) ? 'hidden' as const : rounded(count)))
  return { kind: 'table', rows }
}

/** The cells to hide, those of 1–4 first; undefined when nothing within reason protects them. */
export function placesToHide(counts: Counts): readonly Place[] | undefined {
  const table = withTotals(counts)
  const places = table.flatMap((cells, row) => cells.map((_, column) => ({ row, column })))
  const countAt = ({ row, column }: Place) => table[row]?.[column] ?? 0
  const primary = places.filter((place) => isSmall(countAt(place)))
  if (isProtected(counts, primary)) return primary
  const candidates = places.filter((place) => countAt(place) >= THRESHOLD && !isLast(table, place))
    .map((place) => ({ place, cost: [isTotal(table, place) ? 1 : 0, countAt(place)] as const }))
  return smallestAddition(counts, primary, candidates)
}

interface Candidate { readonly place: Place; readonly cost: readonly [total: number, count: number] }

const SETS_TRIED = 20_000

/** Fewest cells first; among those as few totals as can be, then the smallest sum of counts. */
function smallestAddition(counts: Counts, primary: readonly Place[], candidates: readonly Candidate[]): readonly Place[] | undefined {
  let tried = 0
  for (let size = 1; size <= candidates.length; size += 1) {
    if (tried + combinations(candidates.length, size) > SETS_TRIED) return undefined
    const sets = setsOf(candidates, size).sort(byCost)
    tried += sets.length
    const found = sets.find((set) => isProtected(counts, [...primary, ...set.map(({ place }) => place)]))
    if (found) return [...primary, ...found.map(({ place }) => place)]
  }
  return undefined
}

function isProtected(counts: Counts, hidden: readonly Place[]): boolean {
  return hidden.every((cell) => {
    const { least, most } = boundsOf(counts, hidden, cell)
    return most - least >= THRESHOLD
  })
}

function setsOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

function byCost(one: readonly Candidate[], other: readonly Candidate[]): number {
  return costOf(one, 0) - costOf(other, 0) || costOf(one, 1) - costOf(other, 1)
}

function costOf(set: readonly Candidate[], part: 0 | 1): number {
  return set.reduce((total, { cost }) => total + cost[part], 0)
}

function combinations(items: number, size: number): number {
  let count = 1
  for (let index = 0; index < size; index += 1) count = count * (items - index) / (index + 1)
  return count
}

function isSmall(count: number): boolean {
  return count > 0 && count < THRESHOLD
}

function rounded(count: number): number {
  return Math.round(count / STEP) * STEP
}

function isTotal(table: readonly (readonly number[])[], { row, column }: Place): boolean {
  return row === table.length - 1 || column === (table[0]?.length ?? 0) - 1
}

function isLast(table: readonly (readonly number[])[], { row, column }: Place): boolean {
  return row === table.length - 1 && column === (table[0]?.length ?? 0) - 1
}

function isIn(places: readonly Place[], { row, column }: Place): boolean {
  return places.some((place) => place.row === row && place.column === column)
}
