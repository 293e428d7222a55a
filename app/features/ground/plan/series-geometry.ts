import { firstYear, type Indicator } from '#app/features/ground/plan/indicator.ts'

export interface ChartPoint {
  readonly period: string
  readonly x: number
  /** Undefined where the period has no figure. */
  readonly y: number | undefined
  /** Where its figure is written: below the point when the line of the target runs just above it. */
  readonly labelY: number
  readonly value: number | null
}

export interface SeriesGeometry {
  readonly points: readonly ChartPoint[]
  readonly target: { readonly period: string; readonly x: number; readonly y: number; readonly value: number }
  /** Corners of each unbroken run: a missing period breaks the line, it is never drawn across. */
  readonly runs: readonly string[]
}

export const CHART = { width: 340, height: 132, left: 28, right: 28, top: 20, bottom: 24 } as const

/** Where the figures stand in a small chart: years from left to right, the value from zero upwards. */
export function seriesGeometry({ values, target }: Pick<Indicator, 'values' | 'target'>): SeriesGeometry {
  const years = [...values.map(({ period }) => firstYear(period)), firstYear(target.period)]
  const x = scale(Math.min(...years), Math.max(...years), CHART.left, CHART.width - CHART.right)
  const y = scale(0, Math.max(target.value, ...values.map(({ value }) => value ?? 0)), CHART.height - CHART.bottom, CHART.top)
  const targetY = y(target.value)
  const points = values.map(({ period, value }) => {
    const at = value === null ? undefined : y(value)
    return { period, value, x: x(firstYear(period)), y: at, labelY: labelBeside(at ?? CHART.height - CHART.bottom, targetY) }
  })
  return { points, runs: unbrokenRuns(points), target: { ...target, x: x(firstYear(target.period)), y: targetY } }
}

const LABEL = { above: 9, below: 18, needs: 26 }

function labelBeside(y: number, targetY: number): number {
  const room = y - targetY
  return room > 0 && room < LABEL.needs ? y + LABEL.below : y - LABEL.above
}

function unbrokenRuns(points: readonly ChartPoint[]): string[] {
  const runs: string[][] = [[]]
  for (const { x, y } of points) {
    if (y === undefined) runs.push([])
    else runs.at(-1)?.push(`${x},${y}`)
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '))
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const whole = to - from
  return (value) => Math.round(whole === 0 ? (start + end) / 2 : start + ((value - from) / whole) * (end - start))
}
