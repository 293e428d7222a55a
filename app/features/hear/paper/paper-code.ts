import { createHmac } from 'node:crypto'
import type { World } from '#app/features/ground/world.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'

/**
 * The receipt code of one typed paper, made from its form's random key with the server's own: the same form sent twice
 * has the same code, and a code is stored once (settled 2). Nobody can make it without the server.
 */
export function paperCode(world: World, submissionKey: string): string {
  let drawn = 0
  return newReceiptCode((below) => {
    drawn += 1
    return createHmac('sha256', world.keyFor('paper')).update(`${submissionKey} ${drawn}`).digest().readUIntBE(0, 6) % below
  })
}
