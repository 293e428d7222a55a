import { inTransaction, type Db } from '#db/database.ts'
import { endSessionsOf } from '#app/features/ground/accounts/session-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** Ends all of one's own sessions, this one too: the next request of each finds nobody. */
export async function signOutEverywhere(db: Db, world: World, staffId: string): Promise<void> {
  await inTransaction(db, async (trx) => {
    await endSessionsOf(trx, staffId)
    await recordAudit(trx, world, { staffId, act: 'staff.signed_out_everywhere', subjectType: 'staff', subjectId: staffId })
  })
}
