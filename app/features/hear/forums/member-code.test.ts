import { describe, expect, it } from 'vitest'
import { memberLookup, spaceCodeLookup } from '#app/features/hear/forums/member-code.server.ts'
import { newReceiptCode, receiptLookup } from '#app/features/hear/answering/receipt-code.ts'
import { createTestWorld } from '#tests/support/world.ts'

const world = createTestWorld()

describe('codes of the forum', () => {
  it.each(['BUS-STOP-TALK', 'bus stop talk', ' Busstoptalk ', 'ＢＵＳ－ＳＴＯＰ－ＴＡＬＫ'])('a space code is the same typed as %s', (typed) => {
    expect(spaceCodeLookup(world, typed)).toBe(spaceCodeLookup(world, 'BUS-STOP-TALK'))
  })

  it('another space code is another', () => {
    expect(spaceCodeLookup(world, 'BUS-STOP-WALK')).not.toBe(spaceCodeLookup(world, 'BUS-STOP-TALK'))
  })

  it('a member code and a receipt code of the same letters are not kept under the same name', () => {
    const code = newReceiptCode()
    expect(memberLookup(world, code)).not.toBe(receiptLookup(world, code))
  })

  it('the code cannot be read from what is kept', () => {
    const code = newReceiptCode(() => 0)
    expect(memberLookup(world, code)).not.toContain(code.slice(0, 3))
    expect(memberLookup(world, code)).toHaveLength(43)
  })
})
