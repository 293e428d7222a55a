import type { SayFigure } from '#app/features/ground/plan/figures.ts'
import type { Indicator } from '#app/features/ground/plan/indicator.ts'
import { CHART, seriesGeometry, type ChartPoint } from '#app/features/ground/plan/series-geometry.ts'

interface SeriesChartProps {
  readonly indicator: Indicator
  readonly say: SayFigure
  /** What a period without a figure is called. */
  readonly missing: string
}

/** The series as a small picture. The table beside it says the same, so assistive technology passes over it. */
export function SeriesChart({ indicator, say, missing }: SeriesChartProps) {
  const { points, runs, target } = seriesGeometry(indicator)
  const { width, height, left, right, bottom } = CHART
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} direction="ltr" aria-hidden="true" focusable="false" fontSize="12" textAnchor="middle" fill="currentColor">
      <line x1={left} x2={width - right} y1={height - bottom} y2={height - bottom} stroke="currentColor" strokeWidth="1" />
      <line x1={left} x2={width - right} y1={target.y} y2={target.y} stroke="currentColor" strokeWidth="1.5" strokeDasharray="5 4" />
      {runs.map((run) => <polyline key={run} points={run} fill="none" stroke="currentColor" strokeWidth="2.5" />)}
      {points.map((point) => <Point key={point.period} point={point} say={say} missing={missing} />)}
      <circle cx={target.x} cy={target.y} r="5" fill="none" stroke="currentColor" strokeWidth="2" />
      <text x={target.x} y={target.y - 9}>{say(target.value)}</text>
      <text x={target.x} y={height - 7}>{target.period}</text>
    </svg>
  )
}

function Point({ point: { x, y, labelY, value, period }, say, missing }: { readonly point: ChartPoint; readonly say: SayFigure; readonly missing: string }) {
  const floor = CHART.height - CHART.bottom
  return (
    <>
      {y === undefined || value === null
        ? <text x={x} y={floor - 6} fontSize="10">{missing}</text>
        : <><circle cx={x} cy={y} r="4.5" /><text x={x} y={labelY}>{say(value)}</text></>}
      <text x={x} y={CHART.height - 7}>{period}</text>
    </>
  )
}
