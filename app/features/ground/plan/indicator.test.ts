import { describe, expect, it } from 'vitest'
import { gapPoints, indicatorStatus, latestValue, missingPeriods, type IndicatorValue, type Polarity } from '#app/features/ground/plan/indicator.ts'

describe('the status of an indicator', () => {
  it.each([
    ['46 → 52 of 70: a quarter of the way after a quarter of the time', 'higher_is_better', 46, 70, 52, 'on_course'],
    ['44 → 47 of 65: moved, but slower than the target needs', 'higher_is_better', 44, 65, 47, 'behind'],
    ['27 → 26 of 20: down is good here, but slow', 'lower_is_better', 27, 20, 26, 'behind'],
    ['22.4 → 21.1 of 17: slower than an even pace', 'lower_is_better', 22.4, 17, 21.1, 'behind'],
    ['49 → 75 of 75: there', 'higher_is_better', 49, 75, 75, 'reached'],
    ['23 → 16 of 18: past it, downwards', 'lower_is_better', 23, 18, 16, 'reached'],
    ['58 → 58: unchanged', 'higher_is_better', 58, 75, 58, 'unchanged'],
    ['27 → 29 where lower is better: worse', 'lower_is_better', 27, 20, 29, 'worse'],
    ['61 → 60 where higher is better: worse', 'higher_is_better', 61, 72, 60, 'worse'],
  ] as const)('%s', (_, polarity, baseline, target, latest, status) => {
    expect(indicatorStatus(indicator(polarity, baseline, target, [point('2024–25', baseline), point('2025–26', latest)]))).toBe(status)
  })

  it('claims nothing when the baseline is the only figure', () => {
    expect(indicatorStatus(indicator('higher_is_better', 49, 65, [point('2024–25', 49)]))).toBe('no_newer_figure')
    expect(indicatorStatus(indicator('higher_is_better', 49, 65, [point('2024–25', 49), point('2025–26', null)]))).toBe('no_newer_figure')
    expect(indicatorStatus(indicator('higher_is_better', 49, 65, []))).toBe('no_newer_figure')
  })

  it('asks for all of the way when the time is over', () => {
    const late = indicator('higher_is_better', 40, 60, [point('2024–25', 40), point('2030–31', 59)])
    expect(indicatorStatus(late)).toBe('behind')
  })
})

describe('the series', () => {
  const values = [point('2023–24', 23), point('2024–25', null), point('2025–26', 22)]

  it('knows its newest figure and its holes', () => {
    expect(latestValue({ values })?.period).toBe('2025–26')
    expect(missingPeriods({ values }).map(({ period }) => period)).toEqual(['2024–25'])
    expect(latestValue({ values: [point('2024–25', null)] })).toBeUndefined()
  })
})

describe('a gap', () => {
  const gap = { group: { en: 'Disabled' }, comparison: { en: 'Not disabled' }, unit: 'percent' } as const

  it('is so many points wide, whichever side is the higher', () => {
    expect(gapPoints({ ...gap, groupValue: 51, comparisonValue: 64 })).toBe(13)
    expect(gapPoints({ ...gap, groupValue: 38, comparisonValue: 25 })).toBe(13)
  })

  it('has no width when there is nothing to compare with', () => {
    expect(gapPoints({ ...gap, groupValue: 26, comparisonValue: null })).toBeUndefined()
  })
})

function point(period: string, value: number | null): IndicatorValue {
  return { period, value, count: null, outOf: null, missingReason: null }
}

function indicator(polarity: Polarity, baseline: number, target: number, values: readonly IndicatorValue[]) {
  return { polarity, baseline: { value: baseline, period: '2024–25' }, target: { value: target, period: '2028–29' }, values }
}
