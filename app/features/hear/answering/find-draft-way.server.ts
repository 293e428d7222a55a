import type { Db } from '#db/database.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { receiptLookup } from '#app/features/hear/answering/receipt-code.ts'

export interface DraftWay { readonly collector: string; readonly expiresOn: string }

/** Where a draft with this code is carried on, and the last day it is kept. Undefined when nothing waits under the code. */
export async function findDraftWay(db: Db, world: World, code: string): Promise<DraftWay | undefined> {
  return db.selectFrom('draft').innerJoin('collector', 'collector.id', 'draft.collectorId')
    .select(['collector.code as collector', 'draft.expiresOn'])
    .where('draft.receiptHash', '=', receiptLookup(world, code)).where('draft.expiresOn', '>=', dayOf(world)).executeTakeFirst()
}
