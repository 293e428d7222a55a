import { inTransaction, type Db } from '#db/database.ts'
import { insertAccessCodes } from '#app/features/hear/access/access-code-store.server.ts'

/**
 * Writes the used codes anew, all in one transaction and in the order of their hashes. A database that keeps the order of
 * changes, and the transaction with each row, would otherwise let its operator lay the used codes beside the responses
 * (settled 9, DP-08). Nobody waits for it: a used code is never changed again. Returns how many were written.
 */
export async function forgetOrderOfUse(db: Db): Promise<number> {
  const before = written.get(db) ?? 0
  const { used } = await db.selectFrom('accessCode').select(({ fn }) => fn.countAll<number>().as('used')).where('used', '=', 1).executeTakeFirstOrThrow()
  if (Number(used) === before) return 0
  const rows = await inTransaction(db, async (trx) => {
    const taken = await trx.deleteFrom('accessCode').where('used', '=', 1).returning(['codeHash', 'collectorId', 'batch', 'used']).execute()
    const sorted = taken.sort((a, b) => a.codeHash < b.codeHash ? -1 : 1)
    for (let at = 0; at < sorted.length; at += AT_ONCE) await insertAccessCodes(trx, sorted.slice(at, at + AT_ONCE))
    return taken.length
  })
  written.set(db, rows)
  return rows
}

const AT_ONCE = 2000

/** How many used codes there were the last time: without a new one there is nothing to forget. */
const written = new WeakMap<Db, number>()
