import { inTransaction, type Db } from '#db/database.ts'
import { prepared } from '#db/prepared.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { openDraft, sealDraft, type DraftContent } from '#app/features/hear/answering/draft.ts'
import { draftKey, receiptLookup } from '#app/features/hear/answering/receipt-code.ts'

export interface Draft {
  readonly surveyVersionId: string
  readonly content: DraftContent
}

/** A draft is kept for so many days after it was last changed. */
export const DAYS_KEPT = 30

/** The draft of this receipt code, decrypted; undefined when nothing was saved, it was sent, or it ran out. */
export async function findDraft(db: Db, world: World, code: string, collectorId: string): Promise<Draft | undefined> {
  const [row] = await selectDraft(db, { receiptHash: receiptLookup(world, code), collectorId })
  if (!row || row.expiresOn < dayOf(world)) return undefined
  return { surveyVersionId: row.surveyVersionId, content: openDraft(draftKey(code), row.sealed) }
}

const selectDraft = prepared((db, { receiptHash, collectorId }: { readonly receiptHash: string; readonly collectorId: string }) =>
  db.selectFrom('draft').select(['surveyVersionId', 'sealed', 'expiresOn']).where('receiptHash', '=', receiptHash).where('collectorId', '=', collectorId))

/** Keeps a draft under its code for 30 days from now. The version it began is never changed. */
export async function saveDraft(db: Db, world: World, code: string, collectorId: string, draft: Draft): Promise<void> {
  const today = dayOf(world)
  const kept = { sealed: sealDraft(draftKey(code), draft.content), updatedOn: today, expiresOn: addDays(today, DAYS_KEPT) }
  await inTransaction(db, (trx) => trx.insertInto('draft')
    .values({ receiptHash: receiptLookup(world, code), collectorId, surveyVersionId: draft.surveyVersionId, ...kept })
    .onConflict((conflict) => conflict.column('receiptHash').doUpdateSet(kept)).execute())
}

/** Keeps the place of somebody who stops before their first answer: under their code there is something to come back to. */
export async function keepPlace(db: Db, world: World, { code, collectorId, draft }: { readonly code: string; readonly collectorId: string; readonly draft: Draft }): Promise<void> {
  if (await findDraft(db, world, code, collectorId) === undefined) await saveDraft(db, world, code, collectorId, draft)
}
