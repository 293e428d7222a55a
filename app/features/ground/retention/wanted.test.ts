import { describe, expect, it } from 'vitest'
import { cutOff, deletedFrom } from '#app/features/ground/retention/keep.ts'
import { addDays } from '#app/features/ground/world.ts'
import { lookFor } from '#app/features/ground/retention/wanted.ts'

describe('words that are looked for', () => {
  it('are found large or small, over any space, in any script', () => {
    expect(lookFor('aisha khan').isIn('I sit with Aisha\n Khan at lunch')).toBe(true)
    expect(lookFor('ŁUKASZ').isIn('mój brat Łukasz')).toBe(true)
    expect(lookFor('عائشہ خان').isIn('میں عائشہ  خان ہوں')).toBe(true)
    expect(lookFor('aisha khan').isIn('Khan, Aisha')).toBe(false)
    expect(lookFor('aisha').isIn(null)).toBe(false)
  })

  it('mean themselves: signs of a pattern are letters', () => {
    expect(lookFor('a.b*c').isIn('axbbc')).toBe(false)
    expect(lookFor('(call me) [07700]').isIn('please (call me) [07700]')).toBe(true)
    expect(lookFor('   ').isIn('anything')).toBe(false)
  })

  it('are blacked out everywhere, and what stands around stays where it was', () => {
    const text = 'Tell Aisha Khan: aisha khan, 👍'
    expect(lookFor('Aisha Khan').strike(text)).toBe('Tell █████ ████: █████ ████, 👍')
    expect(lookFor('👍').strike(text)).toHaveLength(text.length)
  })
})

describe('how long something is kept', () => {
  it('is counted to the same day of the month, and what ended on the day itself is still kept', () => {
    expect(cutOff('2026-01-15', { amount: 24, unit: 'months' })).toBe('2024-01-15')
    expect(cutOff('2026-03-01', { amount: 30, unit: 'days' })).toBe('2026-01-30')
    expect(cutOff('2027-03-29', { amount: 1, unit: 'months' })).toBe('2027-03-01')
  })

  it.each([{ amount: 1, unit: 'months' }, { amount: 24, unit: 'months' }, { amount: 7, unit: 'days' }] as const)('and the day that is said is the day it goes, at the end of every month: %j', (keep) => {
    for (let day = '2026-12-20'; day < '2028-03-05'; day = addDays(day, 1)) {
      const from = deletedFrom(day, keep)
      expect([day, day < cutOff(from, keep), day < cutOff(addDays(from, -1), keep)]).toEqual([day, true, false])
    }
  })
})
