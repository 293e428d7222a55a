import type { Insertable } from 'kysely'
import { inTransaction, type Db } from '#db/database.ts'
import { preparedForRows } from '#db/prepared.ts'
import type { Schema } from '#db/schema.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { sealDraft } from '#app/features/hear/answering/draft.ts'
import { DAYS_KEPT, type Draft } from '#app/features/hear/answering/draft-store.server.ts'
import { draftKey, receiptLookup } from '#app/features/hear/answering/receipt-code.ts'

type Row = Insertable<Schema['draft']>
type Written = 'saved' | 'sent'
interface Waiting { readonly row: Row; readonly resolve: (written: Written) => void; readonly reject: (error: unknown) => void }

const MOST_AT_ONCE = 100

/** Saves a draft a device holds as a whole. `sent`: these answers were sent already, nothing is kept. */
export type DraftWriter = (code: string, collectorId: string, draft: Draft) => Promise<Written>

/**
 * A writer of whole drafts. A class saves its answers at the same moment: drafts that wait together are written by one
 * statement. Every one is on the disk before it is acknowledged.
 */
export function createDraftWriter(db: Db, world: World): DraftWriter {
  const waiting: Waiting[] = []
  let running = false

  async function drain(): Promise<void> {
    while (waiting.length > 0) await writeTogether(db, waiting.splice(0, MOST_AT_ONCE))
    running = false
  }

  return (code, collectorId, draft) => new Promise((resolve, reject) => {
    waiting.push({ row: rowOf(world, code, collectorId, draft), resolve, reject })
    if (running) return
    running = true
    setImmediate(() => { void drain() })
  })
}

function rowOf(world: World, code: string, collectorId: string, { surveyVersionId, content }: Draft): Row {
  const today = dayOf(world)
  return { receiptHash: receiptLookup(world, code), collectorId, surveyVersionId, sealed: sealDraft(draftKey(code), content), updatedOn: today, expiresOn: addDays(today, DAYS_KEPT) }
}

async function writeTogether(db: Db, group: readonly Waiting[]): Promise<void> {
  const rows = [...new Map(group.map(({ row }) => [row.receiptHash, row])).values()] // the later of two of one child
  try {
    const sent = await inTransaction(db, (trx) => writeUnsent(trx, rows))
    for (const { row, resolve } of group) resolve(sent.has(row.receiptHash) ? 'sent' : 'saved')
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}

/** Writes the drafts of codes that have not sent; returns the hashes of those that have. */
async function writeUnsent(trx: Db, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const receipts = await selectSent(trx, rows.map(({ receiptHash }) => ({ receiptHash })))
  const sent = new Set(receipts.map(({ receiptHash }) => receiptHash))
  const unsent = rows.filter(({ receiptHash }) => !sent.has(receiptHash))
  if (unsent.length === 0) return sent
  await upsertDrafts(trx, unsent)
  return sent
}

const selectSent = preparedForRows((db, rows: readonly Pick<Row, 'receiptHash'>[]) =>
  db.selectFrom('receipt').select('receiptHash').where('receiptHash', 'in', rows.map(({ receiptHash }) => receiptHash)))
const upsertDrafts = preparedForRows((db, rows: readonly Row[]) => db.insertInto('draft').values(rows).onConflict((conflict) => conflict.column('receiptHash').doUpdateSet((row) => ({
  sealed: row.ref('excluded.sealed'), updatedOn: row.ref('excluded.updatedOn'), expiresOn: row.ref('excluded.expiresOn'),
}))))
