import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftKey, newReceiptCode, normaliseCode, receiptLookup } from '#app/features/hear/answering/receipt-code.ts'
import { createTestWorld } from '#tests/support/world.ts'

describe('a receipt code', () => {
  it('has at least 80 random bits', () => {
    const signs = new Set(Array.from({ length: 3000 }, () => newReceiptCode()).join('').replaceAll('-', ''))
    expect(18 * Math.log2(signs.size)).toBeGreaterThanOrEqual(80)
  })

  it('has no two signs that look or sound alike', () => {
    const signs = new Set(Array.from({ length: 3000 }, () => newReceiptCode()).join('').replaceAll('-', ''))
    for (const alike of ['0O', '1IL', 'BDP', 'FS', 'CEGTV', 'UV']) expect([...alike].filter((sign) => signs.has(sign)).length).toBeLessThanOrEqual(1)
  })

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 5000 }, () => newReceiptCode())).size).toBe(5000)
  })

  it('is read however it is typed', () => {
    const code = newReceiptCode()
    const bare = code.replaceAll('-', '')
    for (const typed of [code, bare, bare.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, code.replaceAll('-', '–'), bare.replace(/(.{4})/g, '$1.')]) expect(normaliseCode(typed)).toBe(code)
  })

  it('is read with Arabic and Persian digits', () => {
    expect(normaliseCode('٢٣٤٥٦٧٨٩AFHJKMNQRT')).toBe('234-567-89A-FHJ-KMN-QRT')
    expect(normaliseCode('۲۳۴۵۶۷۸۹AFHJKMNQRT')).toBe('234-567-89A-FHJ-KMN-QRT')
  })

  it('is nothing else that anybody types', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const read = normaliseCode(typed)
      expect(read === undefined || /^([2-9AFHJKMNQRTWXYZ]{3}-){5}[2-9AFHJKMNQRTWXYZ]{3}$/.test(read)).toBe(true)
    }))
    for (const wrong of ['', 'K7M', 'BUS-STOP-TALK', `${newReceiptCode()}2`, newReceiptCode().replace(/.$/, 'O')]) expect(normaliseCode(wrong)).toBeUndefined()
  })

  it('leads to a lookup that only the server can make, and to a key that is not the lookup', () => {
    const world = createTestWorld()
    const code = newReceiptCode()
    expect(receiptLookup(world, code)).toBe(receiptLookup(createTestWorld(), code))
    expect(receiptLookup({ ...world, keyFor: () => Buffer.alloc(32) }, code)).not.toBe(receiptLookup(world, code))
    expect(receiptLookup(world, newReceiptCode())).not.toBe(receiptLookup(world, code))
    expect(draftKey(code)).toHaveLength(32)
    expect(receiptLookup(world, code)).not.toBe(draftKey(code).toString('base64url'))
  })
})
