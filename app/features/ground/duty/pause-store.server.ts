import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { Pause, PauseReason } from '#app/features/ground/duty/pause.ts'
import { findSetting, saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** Why posting and public output rest now; null when they do not (settled 20). */
export async function findPause(db: Db): Promise<Pause | null> {
  return await findSetting(db, 'pause') ?? null
}

/** Turns the switch; null turns it back. From the same second nothing is posted and nothing new is made public. */
export async function switchPause(db: Db, world: World, staffId: string, reason: PauseReason | null): Promise<void> {
  await inTransaction(db, async (trx) => {
    await saveSetting(trx, 'pause', reason === null ? null : { reason, since: dayOf(world) })
    await recordAudit(trx, world, { staffId, act: reason === null ? 'pause.ended' : 'pause.begun', subjectType: 'duty', subjectId: 'pause', detail: reason === null ? {} : { reason } })
  })
}
