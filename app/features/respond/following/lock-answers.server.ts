import { inTransaction, type Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'

/** "Lock my answers": this code never shows them again. False when there was nothing open to lock. */
export async function lockAnswers(db: Db, world: World, code: string): Promise<boolean> {
  const locked = await inTransaction(db, (trx) => trx.updateTable('receipt').set({ state: 'locked' })
    .where('receiptHash', '=', receiptLookup(world, code)).where('state', '=', 'open').returning('receiptHash').executeTakeFirst())
  return locked !== undefined
}
