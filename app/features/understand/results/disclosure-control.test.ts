import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, withTotals, type Counts } from '#app/features/understand/results/cell-bounds.ts'
import { placesToHide, protectTable, publicCount, THRESHOLD } from '#app/features/understand/results/disclosure-control.ts'

describe('one count in public', () => {
  it.each([
    [0, { kind: 'none' }], [1, { kind: 'few' }], [4, { kind: 'few' }],
    [5, { kind: 'about', number: 5 }], [7, { kind: 'about', number: 5 }], [8, { kind: 'about', number: 10 }],
    [12, { kind: 'about', number: 10 }], [444, { kind: 'about', number: 445 }],
  ])('%i is told as %o', (count, told) => {
    expect(publicCount(count)).toEqual(told)
  })
})

// Brackenford 6.1: survey B, locality by disability, 444 answered.
const golden = [
  [7, 61, 6],
  [3, 88, 9],
  [12, 104, 8],
  [16, 73, 4],
  [6, 47, 0],
]
const castleQuayDisabled = { row: 1, column: 0 }
const castleQuayPrefer = { row: 1, column: 2 }
const millValeDisabled = { row: 3, column: 0 }
const millValePrefer = { row: 3, column: 2 }

describe('the golden table 6.1', () => {
  it('gives both small cells away when only they are hidden', () => {
    const primary = [castleQuayDisabled, millValePrefer]
    expect(boundsOf(golden, primary, castleQuayDisabled)).toEqual({ least: 3, most: 3 })
    expect(boundsOf(golden, primary, millValePrefer)).toEqual({ least: 4, most: 4 })
  })

  it('hides Castle Quay / prefer and Mill Vale / disabled besides, the smallest set that protects', () => {
    expect(placesToHide(golden)).toEqual([castleQuayDisabled, millValePrefer, castleQuayPrefer, millValeDisabled])
  })

  it('then leaves [0, 12] and [1, 13], with true totals known', () => {
    const hidden = placesToHide(golden) ?? []
    expect(boundsOf(golden, hidden, castleQuayDisabled)).toEqual({ least: 0, most: 12 })
    expect(boundsOf(golden, hidden, millValePrefer)).toEqual({ least: 1, most: 13 })
  })

  it('is published rounded to 5, each total by itself', () => {
    expect(protectTable(golden)).toEqual({
      kind: 'table',
      rows: [
        [5, 60, 5, 75],
        ['hidden', 90, 'hidden', 100],
        [10, 105, 10, 125],
        ['hidden', 75, 'hidden', 95],
        [5, 45, 0, 55],
        [45, 375, 25, 445],
      ],
    })
  })
})

describe('any table', () => {
  it('with nothing small is only rounded', () => {
    expect(protectTable([[12, 30], [0, 9]])).toEqual({ kind: 'table', rows: [[10, 30, 40], [0, 10, 10], [10, 40, 50]] })
  })

  it('about fewer than five people is hidden with its totals', () => {
    expect(protectTable([[3]])).toEqual({ kind: 'table', rows: [['hidden', 'hidden'], ['hidden', 'hidden']] })
  })

  it('too large to search through for the smallest set is withheld, not guessed at', () => {
    const many = Array.from({ length: 30 }, (_, row) => Array.from({ length: 10 }, (_, column) => row === 4 && column === 7 ? 3 : 10))
    expect(protectTable(many)).toEqual({ kind: 'withheld' })
  })

  it('never lets a hidden cell be bounded narrower than the threshold, and never shows 1 to 4', () => {
    fc.assert(fc.property(tables, (counts) => {
      const hidden = placesToHide(counts)
      if (!hidden) return
      for (const cell of hidden) {
        const { least, most } = boundsOf(counts, hidden, cell)
        expect(most - least).toBeGreaterThanOrEqual(THRESHOLD)
      }
      const shown = withTotals(counts).flatMap((cells, row) => cells.filter((_, column) => !hidden.some((place) => place.row === row && place.column === column)))
      expect(shown.filter((count) => count > 0 && count < THRESHOLD)).toEqual([])
    }), { numRuns: 150 })
  })

  it('of ordinary size is protected rather than withheld', () => {
    expect(protectTable([[3, 40, 22], [51, 2, 35], [18, 29, 4], [33, 26, 41]]).kind).toBe('table')
  })
})

const tables: fc.Arbitrary<Counts> = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) => fc.array(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
