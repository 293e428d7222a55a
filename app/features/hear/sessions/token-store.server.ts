import type { Db } from '#db/database.ts'
import type { Assistance, HelpedMode } from '#app/features/hear/sessions/group-session.ts'

/** New tokens by their hashes. */
export async function insertTokens(trx: Db, sessionId: string, mode: HelpedMode, hashes: readonly string[]): Promise<void> {
  await trx.insertInto('sessionToken').values(hashes.map((tokenHash) => ({ tokenHash, sessionId, mode, used: 0 as const }))).execute()
}

/** What an unused token of an open session at this collector stands for. */
export async function findUnusedToken(db: Db, tokenHash: string, collectorId: string): Promise<Assistance | undefined> {
  return db.selectFrom('sessionToken').innerJoin('groupSession', 'groupSession.id', 'sessionToken.sessionId')
    .select(['sessionToken.sessionId', 'sessionToken.mode'])
    .where('sessionToken.tokenHash', '=', tokenHash).where('sessionToken.used', '=', 0)
    .where('groupSession.state', '=', 'open').where('groupSession.collectorId', '=', collectorId).executeTakeFirst()
}

/** True for the one who used it: of two at once, one. */
export async function markUsed(trx: Db, tokenHash: string): Promise<boolean> {
  const used = await trx.updateTable('sessionToken').set({ used: 1 }).where('tokenHash', '=', tokenHash).where('used', '=', 0).returning('tokenHash').executeTakeFirst()
  return used !== undefined
}
