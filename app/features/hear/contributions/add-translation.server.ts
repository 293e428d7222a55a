import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { saveContributionTranslation } from '#app/features/hear/contributions/contribution-store.server.ts'
import { openContribution, type ContributionAct, type ContributionRefusal } from '#app/features/hear/contributions/open-contribution.server.ts'

export interface AddedTranslation extends ContributionAct {
  readonly language: string
  readonly text: string
}

/** Puts a person's translation beside the original, or replaces the one there. It goes when the text goes (settled 31). */
export async function addTranslation(db: Db, world: World, { language, text, ...act }: AddedTranslation): Promise<{ readonly ok: true } | ContributionRefusal> {
  return inTransaction(db, async (trx) => {
    const opened = await openContribution(trx, world, act)
    if (!opened.ok) return opened
    await saveContributionTranslation(trx, { contributionId: act.contributionId, language, text, madeBy: 'person', staffId: act.staffId, madeOn: dayOf(world) })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'contribution.translated', subjectType: 'contribution', subjectId: act.contributionId, detail: { language } })
    return { ok: true }
  })
}
