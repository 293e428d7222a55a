import { describe, expect, it } from 'vitest'
import { ActionView } from '#app/features/ground/plan/action-view.tsx'
import type { Indicator } from '#app/features/ground/plan/indicator.ts'
import { IndicatorView } from '#app/features/ground/plan/indicator-view.tsx'
import type { Action, ActionWithPriority, PriorityWithOutcome } from '#app/features/ground/plan/plan.ts'
import { PlanView } from '#app/features/ground/plan/plan-view.tsx'
import { PriorityView } from '#app/features/ground/plan/priority-view.tsx'
import { renderedPage, textOf } from '#tests/support/rendered-page.ts'

const today = '2026-11-21'

describe('the page of an action', () => {
  it('says first that it is late', () => {
    const text = textOf(renderedPage(<ActionView action={{ ...LIGHTS, dueOn: '2026-11-20' }} today={today} informedBy={null} />))
    expect(text.indexOf('This is late')).toBeGreaterThan(text.indexOf('Light 12 routes'))
    expect(text.indexOf('This is late')).toBeLessThan(text.indexOf('Who will do it'))
    expect(text).toContain('It should have been finished by 20 November 2026')
  })

  it('says who does it, by when, how it goes and why', () => {
    const text = textOf(renderedPage(<ActionView action={LIGHTS} today={today} informedBy={null} />))
    expect(text).toContain('Who will do it Highways Manager · Brackenford Borough Council')
    expect(text).toContain('By when 31 December 2026')
    expect(text).toContain('How it is going Off track Why The contractor stopped.')
    expect(text).not.toContain('This is late')
    expect(text).not.toContain('We can only ask')
  })

  it('marks a step whose day has passed', () => {
    const text = textOf(renderedPage(<ActionView action={LIGHTS} today={today} informedBy={null} />))
    expect(text).toContain('Routes chosen Late by 1 November 2026')
    expect(text).toContain('6 lit Later by 1 December 2026')
  })

  it('says when nobody has written for more than 90 days, and when we can only ask', () => {
    const silent = { ...LIGHTS, influenceOnly: true, updates: [{ text: { en: 'Begun.' }, status: 'on_track', madeOn: '2026-07-19' }] } as const
    const text = textOf(renderedPage(<ActionView action={silent} today={today} informedBy={null} />))
    expect(text).toContain('Nobody has written about this for more than 90 days')
    expect(text).toContain('We can only ask')
  })
})

describe('an indicator', () => {
  it('goes from where we began to where we want to be', () => {
    const text = textOf(renderedPage(<IndicatorView indicator={SAFE} />))
    expect(text).toContain('From a survey · 96 people answered. A survey asks only some people.')
    expect(text).toContain('Where we began 61% in 2023–24 Newest figure 63% in 2025–26 Where we want to be 72% in 2028–29')
    expect(text).toContain('Getting better, but too slowly for the target')
  })

  it('says which year has no figure and why', () => {
    expect(textOf(renderedPage(<IndicatorView indicator={SAFE} />))).toContain('No figure for 2024–25. The survey was not held.')
  })

  it('shows the gap as two figures and their distance', () => {
    expect(textOf(renderedPage(<IndicatorView indicator={SAFE} />))).toContain('Not the same for everyone Disabled young people 51% Others 64% 13 points apart.')
  })

  it('holds the same figures in a table, and hides the picture from a screen reader', () => {
    const html = renderedPage(<IndicatorView indicator={SAFE} />)
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/)
    expect(textOf(html)).toContain('Year Figure 2023–24 61% 2024–25 No figure 2025–26 63% 2028–29 (Target) 72%')
    expect(html).not.toContain('style=')
  })

  it('says in full what a percentage of few rests on', () => {
    const replies: Indicator = { ...SAFE, values: [{ period: '2025–26', value: 67, count: 8, outOf: 12, missingReason: null }] }
    expect(textOf(renderedPage(<IndicatorView indicator={replies} />))).toContain('Newest figure 67% (8 of 12) in 2025–26')
  })

  it('counts of a whole are said as such', () => {
    const parks: Indicator = { ...SAFE, unit: 'count', outOf: 38, baseline: { value: 14, period: '2024–25' }, target: { value: 30, period: '2028–29' }, gaps: [], values: [{ period: '2024–25', value: 14, count: null, outOf: null, missingReason: null }] }
    expect(textOf(renderedPage(<IndicatorView indicator={parks} />))).toContain('Where we began 14 of 38 in 2024–25 Newest figure No newer figure yet Where we want to be 30 of 38')
  })
})

describe('the page of a priority', () => {
  it('keeps the order of its actions and says of each who does it', () => {
    const html = renderedPage(<PriorityView priority={PRIORITY} today={today} informedBy={<p>Heard.</p>} />)
    expect(html.indexOf('/en/plan/actions/SS1a')).toBeLessThan(html.indexOf('/en/plan/actions/SS1b'))
    expect(textOf(html)).toContain('Something is off track 0 of 4 steps done')
    expect(textOf(html)).toContain('Train drivers On track Who will do it Operations Manager · ValeLink Buses')
    expect(html).toContain('<p>Heard.</p>')
  })

  it('shows English to a reader in Polish where there is no Polish, and says that it is English', () => {
    expect(renderedPage(<PriorityView priority={PRIORITY} today={today} informedBy={null} />, 'pl')).toContain('<h1 lang="en" dir="ltr">Safer journeys</h1>')
  })
})

describe('the page of the plan', () => {
  it('names each outcome and priority, how it stands and how far it is', () => {
    const plan = {
      title: { en: 'Growing Up' }, introduction: { en: 'What we will do.' }, number: 1, fromYear: 2026, toYear: 2029, publishedOn: '2026-04-05',
      outcomes: [{ code: 'SS', title: { en: 'Staying safe' }, childTitle: { en: 'Being safe' }, priorities: [PRIORITY] }],
    }
    const text = textOf(renderedPage(<PlanView plan={plan} today={today} />))
    expect(text).toContain('Version 1, published on 5 April 2026')
    expect(text).toContain('Staying safe In children’s words: Being safe')
    expect(text).toContain('Safer journeys Safe on the way Something is off track 0 of 4 steps done Young people who feel safe Began at 61%, now 63%, target 72%')
  })
})

const ACTION: Action = {
  id: 'a', code: 'SS1a', title: { en: 'Light 12 routes' }, ownerRole: { en: 'Highways Manager' }, ownerOrganisation: 'Brackenford Borough Council', dueOn: '2026-12-31', dueText: null,
  successMeasure: { en: 'Twelve routes are lit.' }, influenceOnly: false, status: 'off_track', statusReason: { en: 'The contractor stopped.' },
  milestones: [{ title: { en: 'Routes chosen' }, dueOn: '2026-11-01', state: 'next' }, { title: { en: '6 lit' }, dueOn: '2026-12-01', state: 'later' }],
  updates: [{ text: { en: 'A new company has signed.' }, status: 'off_track', madeOn: '2026-11-12' }],
}
const LIGHTS: ActionWithPriority = { ...ACTION, priority: { code: 'SS1', title: { en: 'Safer journeys' } } }
const SAFE: Indicator = {
  key: 'safe', kind: 'survey', title: { en: 'Young people who feel safe' }, definition: 'Share of those who answered.', unit: 'percent', outOf: null, polarity: 'higher_is_better',
  baseline: { value: 61, period: '2023–24' }, target: { value: 72, period: '2028–29' }, base: 96,
  values: [
    { period: '2023–24', value: 61, count: null, outOf: null, missingReason: null },
    { period: '2024–25', value: null, count: null, outOf: null, missingReason: { en: 'The survey was not held.' } },
    { period: '2025–26', value: 63, count: null, outOf: null, missingReason: null },
  ],
  gaps: [{ group: { en: 'Disabled young people' }, groupValue: 51, comparison: { en: 'Others' }, comparisonValue: 64, unit: 'percent' }],
}
const PRIORITY: PriorityWithOutcome = {
  id: 'p', code: 'SS1', title: { en: 'Safer journeys' }, childTitle: { en: 'Safe on the way' }, why: { en: 'Many told us.' }, outcome: { code: 'SS', title: { en: 'Staying safe' } }, indicators: [SAFE],
  actions: [ACTION, { ...ACTION, code: 'SS1b', title: { en: 'Train drivers' }, ownerRole: { en: 'Operations Manager' }, ownerOrganisation: 'ValeLink Buses', status: 'on_track', statusReason: null }],
}
