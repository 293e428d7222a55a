import { describe, expect, it } from 'vitest'
import { isOverdue, mayBecome, type ThemeState } from '#app/features/understand/themes/theme.ts'

const STATES: readonly ThemeState[] = ['open', 'further_wishes', 'answered']

describe('the life of a theme', () => {
  it('goes these ways and no others', () => {
    const ways = STATES.flatMap((from) => STATES.filter((to) => mayBecome(from, to)).map((to) => `${from} → ${to}`))
    expect(ways).toEqual(['open → further_wishes', 'open → answered', 'further_wishes → open', 'further_wishes → further_wishes', 'further_wishes → answered'])
  })
})

describe('a theme is overdue', () => {
  const consultation = { id: 'c', slug: 'c', title: { en: 'C' }, audiences: [], closesOn: '2026-09-30', replyDueOn: '2026-12-23' }

  it.each([
    ['open', '2026-12-23', false],
    ['open', '2026-12-24', true],
    ['answered', '2026-12-24', false],
    ['further_wishes', '2026-12-24', false],
  ] as const)('%s on %s: %s', (state, today, overdue) => {
    expect(isOverdue({ state, consultation }, today)).toBe(overdue)
  })
})
