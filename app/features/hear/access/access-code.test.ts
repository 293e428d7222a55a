import { describe, expect, it } from 'vitest'
import { accessHash, newAccessCode, normaliseAccessCode } from '#app/features/hear/access/access-code.ts'
import { normaliseCode } from '#app/features/hear/answering/receipt-code.ts'
import { createTestWorld } from '#tests/support/world.ts'

describe('a one-time code', () => {
  it('is nine signs in threes, and none of them is like another', () => {
    const codes = new Set(Array.from({ length: 500 }, () => newAccessCode()))
    expect(codes.size).toBe(500)
    for (const code of codes) expect(code).toMatch(/^(?:[2-9AFHJKMNQRTWXYZ]{3}-){2}[2-9AFHJKMNQRTWXYZ]{3}$/)
  })

  it.each(['k7m4qx2wr', ' K7M 4QX 2WR ', 'K7M–4QX–2WR', 'k7m.4qx.2wr', 'K٧M-٤QX-٢WR'])('typed as %j is read', (typed) => {
    expect(normaliseAccessCode(typed)).toBe('K7M-4QX-2WR')
  })

  it.each(['', 'K7M-4QX', 'K7M-4QX-2WR-9TH-A3F-Z8J', 'K7M-4QX-2WO', "K7M' OR 1", '\u0000'])('is not %j', (typed) => {
    expect(normaliseAccessCode(typed)).toBeUndefined()
  })

  it('is never read as a receipt code', () => {
    expect(normaliseCode(newAccessCode())).toBeUndefined()
  })

  it('is found only with the key of the server', () => {
    const world = createTestWorld()
    const other = { keyFor: () => Buffer.alloc(32) }
    expect(accessHash(world, 'K7M-4QX-2WR')).toBe(accessHash(world, 'K7M4QX2WR'))
    expect(accessHash(world, 'K7M-4QX-2WR')).not.toBe(accessHash(other, 'K7M-4QX-2WR'))
  })
})
