import { inTransaction, type Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { SAFEGUARDING_FLAGS } from '#app/features/hear/contributions/contribution.ts'
import { forgetNotesOfReceipt } from '#app/features/hear/safeguarding/concerns/note-store.server.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'

/**
 * Deletes everything sent with a code: the response, its answers, its words with their translations, codings and quotations (DP-11).
 * Words kept to keep somebody safe stay, cut off from the rest (SAFE-09). The receipt stays as a tombstone, so that a replay
 * cannot bring back what was deleted (settled 2). False when there was nothing left to delete.
 */
export async function deleteAnswers(db: Db, world: World, code: string): Promise<boolean> {
  const receiptHash = receiptLookup(world, code)
  return inTransaction(db, async (trx) => {
    const receipt = await trx.selectFrom('receipt').select('responseId').where('receiptHash', '=', receiptHash).executeTakeFirst()
    if (!receipt?.responseId) return false
    await trx.updateTable('receipt').set({ state: 'withdrawn', responseId: null }).where('receiptHash', '=', receiptHash).execute()
    await trx.updateTable('contribution').set({ responseId: null, questionKey: null, ageBand: null, quotable: 0 })
      .where('responseId', '=', receipt.responseId).where('flag', 'in', SAFEGUARDING_FLAGS).execute()
    await forgetNotesOfReceipt(trx, receiptHash)
    await trx.deleteFrom('response').where('id', '=', receipt.responseId).execute()
    return true
  })
}
