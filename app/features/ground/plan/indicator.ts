import type { LocalizedText } from '#app/i18n/localized-text.ts'

export type Polarity = 'higher_is_better' | 'lower_is_better'

/** One period of a series: a value, or the reason why there is none. */
export interface IndicatorValue {
  readonly period: string
  readonly value: number | null
  /** Where a percentage rests on few: 8 of 12. */
  readonly count: number | null
  readonly outOf: number | null
  readonly missingReason: LocalizedText | null
}

export interface Gap {
  readonly group: LocalizedText
  readonly groupValue: number
  readonly comparison: LocalizedText | null
  readonly comparisonValue: number | null
  readonly unit: 'percent' | 'count'
}

/** A measure of a priority with where it began, where it is and where it should go (PLAN-02). */
export interface Indicator {
  readonly key: string
  readonly kind: 'official' | 'local' | 'survey'
  readonly title: LocalizedText
  readonly definition: string
  readonly unit: 'percent' | 'count'
  readonly outOf: number | null
  readonly polarity: Polarity
  readonly baseline: { readonly value: number; readonly period: string }
  readonly target: { readonly value: number; readonly period: string }
  /** How many people a survey indicator rests on. */
  readonly base: number | null
  readonly values: readonly IndicatorValue[]
  readonly gaps: readonly Gap[]
}

export type IndicatorStatus = 'reached' | 'on_course' | 'behind' | 'unchanged' | 'worse' | 'no_newer_figure'

type Measured = Pick<Indicator, 'polarity' | 'baseline' | 'target' | 'values'>

/** The newest figure there is, the baseline's own period included. */
export function latestValue(indicator: Pick<Indicator, 'values'>): (IndicatorValue & { readonly value: number }) | undefined {
  for (const point of [...indicator.values].reverse()) {
    if (point.value !== null) return { ...point, value: point.value }
  }
  return undefined
}

/**
 * The status of an indicator, computed and never typed (PLAN-02): has the way from baseline to target gone as far
 * as the time has? Years of different length do not matter; a period begins in its first year.
 */
export function indicatorStatus(indicator: Measured): IndicatorStatus {
  const latest = latestValue(indicator)
  if (!latest || latest.period === indicator.baseline.period) return 'no_newer_figure'
  if (isReached(indicator, latest.value)) return 'reached'
  const gone = improvement(indicator, latest.value)
  if (gone < 0) return 'worse'
  if (gone === 0) return 'unchanged'
  return gone >= dueBy(indicator, latest.period) ? 'on_course' : 'behind'
}

/**
 * How many points the group and who it is compared with are apart; undefined without a figure to compare with.
 * Which of the two is better off is not said: a gap may measure something else than its indicator.
 */
export function gapPoints({ groupValue, comparisonValue }: Gap): number | undefined {
  return comparisonValue === null ? undefined : Math.abs(groupValue - comparisonValue)
}

/** Periods of the series that have no figure. */
export function missingPeriods(indicator: Pick<Indicator, 'values'>): readonly IndicatorValue[] {
  return indicator.values.filter(({ value }) => value === null)
}

function isReached({ polarity, target }: Measured, value: number): boolean {
  return polarity === 'higher_is_better' ? value >= target.value : value <= target.value
}

/** How much better than the baseline, in the unit of the indicator; negative is worse. */
function improvement({ polarity, baseline }: Measured, value: number): number {
  return polarity === 'higher_is_better' ? value - baseline.value : baseline.value - value
}

/** The improvement that an even pace would have brought by this period. */
function dueBy(indicator: Measured, period: string): number {
  const whole = improvement(indicator, indicator.target.value)
  const from = firstYear(indicator.baseline.period)
  const share = (firstYear(period) - from) / (firstYear(indicator.target.period) - from)
  return Number.isFinite(share) ? Math.min(share, 1) * whole : 0
}

/** 2024 of `2024–25`. */
export function firstYear(period: string): number {
  return Number(/\d{4}/.exec(period)?.[0])
}
