import type { Db } from '#db/database.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'

export interface DraftWay { readonly collector: string; readonly device: 'own' | 'shared' | 'ask' }

/** Where a draft with this code is carried on: its collector's way in. Undefined when nothing waits under the code. */
export async function findDraftWay(db: Db, world: World, code: string): Promise<DraftWay | undefined> {
  return db.selectFrom('draft').innerJoin('collector', 'collector.id', 'draft.collectorId')
    .select(['collector.code as collector', 'collector.device'])
    .where('draft.receiptHash', '=', receiptLookup(world, code)).where('draft.expiresOn', '>=', dayOf(world)).executeTakeFirst()
}
