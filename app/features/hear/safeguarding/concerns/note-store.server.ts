import type { Insertable } from 'kysely'
import { inTransaction, type Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { openSealed } from '#app/features/ground/sealing/sealing.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

/** Who can open a note with a code, and until when at most: the codes of answers are cut off at the freeze (settled 5). */
export interface NoteReader { readonly reader: string; readonly until: string }

const DAYS_KEPT = 90

/** The code that leads to a text, as the name it is stored under; undefined once it was deleted, frozen, or never had one. */
export async function findReader(db: Db, world: World, contributionId: string): Promise<NoteReader | undefined> {
  const kept = addDays(dayOf(world), DAYS_KEPT)
  const receipt = await db.selectFrom('contribution').innerJoin('receipt', 'receipt.responseId', 'contribution.responseId').innerJoin('consultation', 'consultation.id', 'receipt.consultationId')
    .select(['receipt.receiptHash', 'consultation.frozenOn']).where('contribution.id', '=', contributionId).executeTakeFirst()
  if (receipt) return { reader: readerOfReceipt(receipt.receiptHash), until: receipt.frozenOn < kept ? receipt.frozenOn : kept }
  const post = await db.selectFrom('post').select('memberId').where('contributionId', '=', contributionId).executeTakeFirst()
  return post ? { reader: readerOfMember(post.memberId), until: kept } : undefined
}

export function readerOfReceipt(receiptHash: string): string { return `receipt:${receiptHash}` }
export function readerOfMember(memberId: string): string { return `member:${memberId}` }

export interface WrittenNote { readonly id: string; readonly text: string | null; readonly language: string; readonly writtenOn: string; readonly expiresOn: string; readonly shownOn: string | null }

/** The notes of one record for the lead, with the day on which each was first shown. The text is gone once it ran out. */
export async function listNotesOf(db: Db, world: World, concernId: string): Promise<WrittenNote[]> {
  const rows = await db.selectFrom('concernNote').select(['id', 'keyId', 'sealed', 'language', 'writtenOn', 'expiresOn', 'shownOn'])
    .where('concernId', '=', concernId).orderBy('writtenOn').orderBy('id').execute()
  return rows.map(({ keyId, sealed, ...row }) => ({ ...row, text: sealed === null ? null : openSealed(world, 'note', { keyId, sealed }) }))
}

export interface NoteForReader { readonly text: string; readonly language: string; readonly writtenOn: string }

/** Whether a note waits under a code. */
export async function hasNotes(db: Db, world: World, reader: string): Promise<boolean> {
  return (await current(db, world, reader).select('id').limit(1).executeTakeFirst()) !== undefined
}

/** The notes under a code, shown now: the day is written down for the lead, the first time only. */
export async function showNotesFor(db: Db, world: World, reader: string): Promise<NoteForReader[]> {
  return inTransaction(db, async (trx) => {
    const rows = await current(trx, world, reader).select(['id', 'keyId', 'sealed', 'language', 'writtenOn']).orderBy('writtenOn').orderBy('id').execute()
    await trx.updateTable('concernNote').set({ shownOn: dayOf(world) }).where('reader', '=', reader).where('shownOn', 'is', null).execute()
    return rows.flatMap(({ keyId, sealed, language, writtenOn }) => sealed === null ? [] : [{ text: openSealed(world, 'note', { keyId, sealed }), language, writtenOn }])
  })
}

export async function insertNote(trx: Db, note: Insertable<Schema['concernNote']>): Promise<void> {
  await trx.insertInto('concernNote').values(note).execute()
}

/** Answers were deleted with their code: nothing leads from it to a record any more. */
export async function forgetNotesOfReceipt(trx: Db, receiptHash: string): Promise<void> {
  await trx.updateTable('concernNote').set({ reader: null, sealed: null }).where('reader', '=', readerOfReceipt(receiptHash)).execute()
}

/** Notes whose day has come lose their words and whom they were for. Returns how many. */
export async function expireNotes(db: Db, world: World): Promise<number> {
  const gone = await inTransaction(db, (trx) => trx.updateTable('concernNote').set({ reader: null, sealed: null })
    .where('expiresOn', '<=', dayOf(world)).where('reader', 'is not', null).executeTakeFirst())
  return Number(gone.numUpdatedRows)
}

function current(db: Db, world: World, reader: string) {
  return db.selectFrom('concernNote').where('reader', '=', reader).where('sealed', 'is not', null).where('expiresOn', '>', dayOf(world))
}
