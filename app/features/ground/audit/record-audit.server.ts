import { createHash } from 'node:crypto'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'

/** One act of staff. `detail` holds names and states, never anybody's text. */
export interface AuditedAct {
  readonly staffId: string
  /** `<subject>.<what happened>`, for example `feedback_entry.published`. */
  readonly act: string
  readonly subjectType: string
  readonly subjectId: string
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** What the first entry names as the one before it. */
export const FIRST_HASH = '0'.repeat(64)

/**
 * Adds one entry to the hash chain. Call it as the last statement of the transaction that does the act:
 * the head row is the one lock everybody shares (S17, settled 48).
 */
export async function recordAudit(trx: Db, world: World, act: AuditedAct): Promise<void> {
  const head = await lockHead(trx)
  const entry = {
    sequence: head.sequence + 1, id: world.newId(), at: world.now().toISOString(), staffId: act.staffId, act: act.act,
    subjectType: act.subjectType, subjectId: act.subjectId, detail: JSON.stringify(act.detail ?? {}), previousHash: head.hash,
  }
  const hash = hashAuditEntry(entry)
  await trx.insertInto('auditEntry').values({ ...entry, hash }).execute()
  await trx.updateTable('auditHead').set({ sequence: entry.sequence, hash }).where('id', '=', 1).execute()
}

/** The hash that links an entry to the one before it. */
export function hashAuditEntry(entry: { sequence: number; id: string; at: string; staffId: string; act: string; subjectType: string; subjectId: string; detail: string; previousHash: string }): string {
  const fields = [entry.sequence, entry.id, entry.at, entry.staffId, entry.act, entry.subjectType, entry.subjectId, entry.detail, entry.previousHash]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** An update, so that PostgreSQL holds the row until commit. */
async function lockHead(trx: Db): Promise<{ sequence: number; hash: string }> {
  await trx.insertInto('auditHead').values({ id: 1, sequence: 0, hash: FIRST_HASH }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
  return trx.updateTable('auditHead').set((eb) => ({ sequence: eb.ref('sequence') })).where('id', '=', 1).returning(['sequence', 'hash']).executeTakeFirstOrThrow()
}
