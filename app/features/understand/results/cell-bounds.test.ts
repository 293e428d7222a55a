import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, withTotals, type Bounds, type Counts, type Place } from '#app/features/understand/results/cell-bounds.ts'

describe('what can be worked out about a hidden cell', () => {
  it('is everything, when it is the only hidden one', () => {
    expect(boundsOf([[3, 7], [6, 9]], [{ row: 0, column: 0 }], { row: 0, column: 0 })).toEqual({ least: 3, most: 3 })
  })

  it('is an interval, when three others are hidden in the same two rows and columns', () => {
    const hidden = [{ row: 0, column: 0 }, { row: 0, column: 1 }, { row: 1, column: 0 }, { row: 1, column: 1 }]
    expect(boundsOf([[3, 7], [6, 9]], hidden, { row: 0, column: 0 })).toEqual({ least: 0, most: 9 })
  })

  it('is everything, when the two hidden ones stand in different rows and columns', () => {
    const hidden = [{ row: 0, column: 0 }, { row: 1, column: 1 }]
    expect(boundsOf([[3, 7], [6, 4]], hidden, { row: 1, column: 1 })).toEqual({ least: 4, most: 4 })
  })

  it('has no upper end, when totals that would tell are hidden with it', () => {
    const hidden = [{ row: 0, column: 0 }, { row: 0, column: 2 }, { row: 2, column: 0 }, { row: 2, column: 2 }]
    expect(boundsOf([[3, 7], [6, 4]], hidden, { row: 0, column: 0 })).toEqual({ least: 0, most: Infinity })
  })

  it('is what trying out every table of 3 by 3 with the same totals finds', () => {
    fc.assert(fc.property(threeByThree, hiddenInside, (counts, hidden) => {
      for (const cell of hidden) expect(boundsOf(counts, hidden, cell)).toEqual(triedOut(counts, hidden, cell))
    }), { numRuns: 300 })
  })
})

const threeByThree = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
const inside = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })))
const hiddenInside = fc.subarray(inside, { minLength: 1, maxLength: 7 })

/** Every filling of the hidden cells, cell by cell; totals are known, so no cell passes the total of its row. */
function triedOut(counts: Counts, hidden: readonly Place[], cell: Place): Bounds {
  const table = withTotals(counts)
  const found: number[] = []
  const fill = (tried: Counts, left: readonly Place[]) => {
    const [next, ...rest] = left
    if (!next) {
      if (sameTotals(withTotals(tried), table)) found.push(tried[cell.row]?.[cell.column] ?? -1)
      return
    }
    const most = Math.min(table[next.row]?.[3] ?? 0, table[3]?.[next.column] ?? 0)
    for (let value = 0; value <= most; value += 1) {
      const filled = tried.map((row, index) => index === next.row ? row.with(next.column, value) : row)
      if (rowFits(filled, rest, next.row, table[next.row]?.[3] ?? 0)) fill(filled, rest)
    }
  }
  fill(counts.map((row, rowIndex) => row.map((count, column) => isHidden(hidden, rowIndex, column) ? 0 : count)), hidden)
  return { least: Math.min(...found), most: Math.max(...found) }
}

/** A row must not pass its total, and must reach it once its last hidden cell is filled. */
function rowFits(tried: Counts, left: readonly Place[], row: number, total: number): boolean {
  const soFar = (tried[row] ?? []).reduce((sum, count) => sum + count, 0)
  return left.some((place) => place.row === row) ? soFar <= total : soFar === total
}

function sameTotals(one: Counts, other: Counts): boolean {
  return [0, 1, 2].every((index) => one[index]?.[3] === other[index]?.[3] && one[3]?.[index] === other[3]?.[index])
}

function isHidden(hidden: readonly Place[], row: number, column: number): boolean {
  return hidden.some((place) => place.row === row && place.column === column)
}
