import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { updateConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import type { Level } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { enterOpenConcern, type ConcernAct, type ConcernDone } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'

/** Says how fast something has to happen. May be said anew at any time until it is closed. */
export async function triageConcern(db: Db, world: World, { level, ...act }: ConcernAct & { readonly level: Level }): Promise<ConcernDone> {
  return inTransaction(db, async (trx) => {
    const opened = await enterOpenConcern(trx, world, act)
    if (!opened.ok) return opened
    await updateConcern(trx, act.concernId, { level })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.triaged', subjectType: 'concern', subjectId: act.concernId, detail: { level } })
    return { ok: true }
  })
}
