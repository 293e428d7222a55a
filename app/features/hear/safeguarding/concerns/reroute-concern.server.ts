import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { alertSafeguarding } from '#app/features/hear/safeguarding/concerns/alert-safeguarding.server.ts'
import { NO_SUBJECT, type Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { updateConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { enterOpenConcern, type ConcernAct, type ConcernDone } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'

/**
 * Sends a record the other way: it turns out to be about a member of staff, or not to be. From then on it exists for
 * those alone who look after that kind, whoever sent it included (SAFE-11). The trail says that it was moved, not where.
 */
export async function rerouteConcern(db: Db, world: World, { to, subject, ...act }: ConcernAct & { readonly to: 'concern' | 'allegation'; readonly subject?: Subject | undefined }): Promise<ConcernDone> {
  return inTransaction(db, async (trx) => {
    const opened = await enterOpenConcern(trx, world, act)
    if (!opened.ok) return opened
    const { concern } = opened.entered
    if (concern.kind === 'contact' || concern.kind === 'drill') return { ok: false, reason: 'not_possible' }
    const about = to === 'allegation' ? subject ?? NO_SUBJECT : NO_SUBJECT
    await updateConcern(trx, concern.id, { kind: to, ...about, awarenessAt: null, awarenessBy: null })
    if (concern.contributionId) await updateContribution(trx, concern.contributionId, { flag: to })
    await alertSafeguarding(trx, world, { id: concern.id, kind: to, openedAt: concern.openedAt, ...about })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.moved', subjectType: 'concern', subjectId: concern.id })
    return { ok: true }
  })
}
