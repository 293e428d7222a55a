import { describe, expect, it } from 'vitest'
import type { IndicatorValue } from '#app/features/ground/plan/indicator.ts'
import { CHART, seriesGeometry } from '#app/features/ground/plan/series-geometry.ts'

const target = { value: 70, period: '2028–29' }

describe('the small chart of an indicator', () => {
  it('begins at zero, puts years at their true distance and the target at its year', () => {
    const { points, target: aim, runs } = seriesGeometry({ values: [point('2024–25', 0), point('2025–26', 35)], target })
    const across = CHART.width - CHART.left - CHART.right
    expect(points[0]).toMatchObject({ x: CHART.left, y: CHART.height - CHART.bottom })
    expect(points[1]?.x).toBe(CHART.left + across / 4)
    expect(points[1]?.y).toBe((CHART.top + CHART.height - CHART.bottom) / 2)
    expect(aim).toMatchObject({ x: CHART.width - CHART.right, y: CHART.top })
    expect(runs).toHaveLength(1)
  })

  it('never draws a line across a missing year', () => {
    const { points, runs } = seriesGeometry({ values: [point('2023–24', 23), point('2024–25', null), point('2025–26', 22), point('2026–27', 21)], target })
    expect(points[1]?.y).toBeUndefined()
    expect(runs).toEqual([`${points[2]?.x},${points[2]?.y} ${points[3]?.x},${points[3]?.y}`])
  })

  it('writes a figure below its point when the line of the target would cross it', () => {
    const { points } = seriesGeometry({ values: [point('2024–25', 61), point('2025–26', 20), point('2026–27', 72)], target })
    const [near, far, past] = points.map(({ y, labelY }) => labelY - (y ?? 0))
    expect(near).toBeGreaterThan(0)
    expect(far).toBeLessThan(0)
    expect(past).toBeLessThan(0)
  })

  it('stays inside its frame, whatever the figures', () => {
    const { points, target: aim } = seriesGeometry({ values: [point('2028–29', 90)], target })
    for (const { x, y } of [...points, aim]) {
      expect(x).toBeGreaterThanOrEqual(CHART.left)
      expect(x).toBeLessThanOrEqual(CHART.width - CHART.right)
      expect(y).toBeGreaterThanOrEqual(CHART.top)
      expect(y).toBeLessThanOrEqual(CHART.height - CHART.bottom)
    }
  })
})

function point(period: string, value: number | null): IndicatorValue {
  return { period, value, count: null, outOf: null, missingReason: null }
}
