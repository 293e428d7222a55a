import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { SafeguardingFlag } from '#app/features/hear/contributions/contribution.ts'
import { updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { openContribution, type ContributionAct, type ContributionRefusal } from '#app/features/hear/contributions/open-contribution.server.ts'
import type { Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { openConcern } from '#app/features/hear/safeguarding/concerns/open-concern.server.ts'

export interface RaisedConcern extends ContributionAct {
  /** `allegation`: it is about a member of staff, and from now exists for those alone who look after it (SAFE-11). */
  readonly kind: SafeguardingFlag
  /** Whom an allegation is about, if that is somebody who could sign in here. */
  readonly subject?: Subject | undefined
}

/**
 * Puts a text before the safeguarding lead: a record in the locked room, with its exact time of arrival. It leaves the
 * reading queue and every coding list and can never be quoted. No language is needed to raise one. The audit entry does
 * not say which kind it is: nobody can learn from the trail that somebody was accused.
 */
export async function raiseConcern(db: Db, world: World, { kind, subject, ...act }: RaisedConcern): Promise<{ readonly ok: true } | ContributionRefusal> {
  return inTransaction(db, async (trx) => {
    const opened = await openContribution(trx, world, act)
    if (!opened.ok) return opened
    await updateContribution(trx, act.contributionId, { flag: kind, flagReason: 'reader', readState: 'read', readInTime: null })
    await openConcern(trx, world, { about: 'text', kind: opened.contribution.source === 'drill' ? 'drill' : kind, contribution: opened.contribution, raisedBy: act.staffId, subject })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'contribution.concern_raised', subjectType: 'contribution', subjectId: act.contributionId })
    return { ok: true }
  })
}
