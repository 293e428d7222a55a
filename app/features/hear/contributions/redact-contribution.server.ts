import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { openContribution, type ContributionAct, type ContributionRefusal } from '#app/features/hear/contributions/open-contribution.server.ts'

export interface Redaction extends ContributionAct {
  /** The copy without what could name somebody. */
  readonly text: string
}

/** Keeps a redacted copy for everything that is shown to others. The original stays as it was; the same words take the copy away. */
export async function redactContribution(db: Db, world: World, { text, ...act }: Redaction): Promise<{ readonly ok: true } | ContributionRefusal> {
  return inTransaction(db, async (trx) => {
    const opened = await openContribution(trx, world, act)
    if (!opened.ok) return opened
    const redacted = text === opened.contribution.original ? null : text
    await updateContribution(trx, act.contributionId, { redacted })
    await recordAudit(trx, world, {
      staffId: act.staffId, act: redacted === null ? 'contribution.redaction_removed' : 'contribution.redacted', subjectType: 'contribution', subjectId: act.contributionId,
    })
    return { ok: true }
  })
}
