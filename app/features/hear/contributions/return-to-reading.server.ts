import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { isWithSafeguarding } from '#app/features/hear/contributions/contribution.ts'
import { updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { openContribution, type ContributionAct, type ContributionRefusal } from '#app/features/hear/contributions/open-contribution.server.ts'

/** Safeguarding says: this is not for us. The text goes back to be read like any other. */
export async function returnToReading(db: Db, world: World, act: ContributionAct): Promise<{ readonly ok: true } | ContributionRefusal> {
  return inTransaction(db, async (trx) => {
    const opened = await openContribution(trx, world, act)
    if (!opened.ok) return opened
    if (!isWithSafeguarding(opened.contribution.flag)) return { ok: false, reason: 'notFound' }
    await updateContribution(trx, act.contributionId, { flag: 'none', flagReason: 'returned', readState: 'unread', readInTime: null })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'contribution.returned', subjectType: 'contribution', subjectId: act.contributionId, detail: { from: opened.contribution.flag } })
    return { ok: true }
  })
}
