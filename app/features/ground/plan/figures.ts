import type { Indicator, IndicatorValue } from '#app/features/ground/plan/indicator.ts'
import { formatNumber } from '#app/i18n/formats.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** How a figure is said: 46%, 14 of 38, 67% (8 of 12). Kept together and left to right in any script. */
export type SayFigure = (value: number, counted?: Pick<IndicatorValue, 'count' | 'outOf'>) => string

export function figuresOf(indicator: Pick<Indicator, 'unit' | 'outOf'>, t: Translator, language: string): SayFigure {
  const number = (value: number) => formatNumber(value, language)
  return (value, { count, outOf } = { count: null, outOf: null }) => {
    if (indicator.unit === 'percent' && count !== null && outOf !== null) {
      return isolate(t('plan:figure.percentOf', { value: number(value), count: number(count), outOf: number(outOf) }))
    }
    if (indicator.unit === 'percent') return isolate(t('plan:figure.percent', { value: number(value) }))
    return indicator.outOf === null ? number(value) : isolate(t('plan:figure.of', { value: number(value), outOf: number(indicator.outOf) }))
  }
}

/** `2024–25` keeps its order in a right-to-left sentence. */
export function sayPeriod(period: string): string {
  return `\u2066${period}\u2069`
}

/** First strong isolate: the text inside decides its own direction. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
