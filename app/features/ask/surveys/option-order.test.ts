import { describe, expect, it } from 'vitest'
import { inOwnOrder } from '#app/features/ask/surveys/option-order.ts'

const OPTIONS = ['bus', 'park', 'club', 'pool', 'trees', 'shops'].map((code) => ({ code }))
const codes = (seed: string) => inOwnOrder(OPTIONS, seed).map(({ code }) => code)

describe('a list in its own order', () => {
  it('is the same for the same person every time and keeps every option', () => {
    expect(codes('k7m4qx')).toEqual(codes('k7m4qx'))
    expect([...codes('k7m4qx')].sort()).toEqual(OPTIONS.map(({ code }) => code).sort())
  })

  it('puts every option first about equally often', () => {
    const first = Array.from({ length: 6000 }, (_, index) => codes(`seed-${index}`)[0] ?? '')
    for (const { code } of OPTIONS) {
      const share = first.filter((candidate) => candidate === code).length / first.length
      expect(share, code).toBeGreaterThan(0.12)
      expect(share, code).toBeLessThan(0.22)
    }
  })
})
