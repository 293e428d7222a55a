import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { SafeguardingFlag } from '#app/features/hear/contributions/contribution.ts'
import { updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { openContribution, type ContributionAct, type ContributionRefusal } from '#app/features/hear/contributions/open-contribution.server.ts'

export interface RaisedConcern extends ContributionAct {
  /** `allegation`: it is about a member of staff, and from now hidden from everybody but safeguarding (SAFE-11). */
  readonly kind: SafeguardingFlag
}

/**
 * Puts a text before the safeguarding lead. It waits there as unread, with its exact time of arrival, until they
 * have seen it; it leaves every coding list and can never be quoted. No language is needed to raise one.
 */
export async function raiseConcern(db: Db, world: World, { kind, ...act }: RaisedConcern): Promise<{ readonly ok: true } | ContributionRefusal> {
  return inTransaction(db, async (trx) => {
    const opened = await openContribution(trx, world, act)
    if (!opened.ok) return opened
    await updateContribution(trx, act.contributionId, { flag: kind, flagReason: 'reader', readState: 'unread', readInTime: null })
    await recordAudit(trx, world, { staffId: act.staffId, act: `contribution.${kind}_raised`, subjectType: 'contribution', subjectId: act.contributionId })
    return { ok: true }
  })
}
