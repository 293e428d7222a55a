import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { ReferralInput } from '#app/features/hear/safeguarding/concerns/concern-input.ts'
import { updateConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { enterOpenConcern, type ConcernAct, type ConcernDone } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'
import { insertReferral } from '#app/features/hear/safeguarding/concerns/referral-store.server.ts'

/**
 * Records that something was passed on: to whom, when, by which route, why it may be shared, and how little was (SEED-115).
 * Once written it stays as it is; what comes later is another line. The trail does not say to whom: it would say what it is about.
 */
export async function referConcern(db: Db, world: World, { input, ...act }: ConcernAct & { readonly input: ReferralInput }): Promise<ConcernDone> {
  return inTransaction(db, async (trx) => {
    const opened = await enterOpenConcern(trx, world, act)
    if (!opened.ok) return opened
    const { recipient, route, lawfulReason, shared, madeAt } = input
    await insertReferral(trx, {
      id: world.newId(), concernId: act.concernId, recipient, route, lawfulReason, shared: JSON.stringify(shared),
      madeAt, writtenAt: world.now().toISOString(), staffId: act.staffId,
    })
    await updateConcern(trx, act.concernId, { state: 'referred' })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.referred', subjectType: 'concern', subjectId: act.concernId })
    return { ok: true }
  })
}
