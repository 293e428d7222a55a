import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { isWithSafeguarding, type Contribution } from '#app/features/hear/contributions/contribution.ts'
import { understands } from '#app/features/hear/contributions/contribution-policy.ts'
import { listContributionTranslations, updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { openContribution, type ContributionAct, type ContributionRefusal } from '#app/features/hear/contributions/open-contribution.server.ts'
import { forgetAlerts } from '#app/features/hear/contributions/alert-store.server.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { isReadInTime } from '#app/features/hear/contributions/reading-clock.ts'
import { letGo } from '#app/features/hear/contributions/reading-lease.server.ts'
import { noteReading } from '#app/features/hear/contributions/reading-spell.server.ts'

export type MarkedRead = { readonly ok: true } | ContributionRefusal | { readonly ok: false; readonly reason: 'cannotReadLanguage' }

/**
 * "Read, nothing to do": a trained person has read this text (SAFE-02). From now only "in time: yes or no" is kept
 * of its arrival; a concern keeps the exact time, it is evidence (SAFE-08). Reading twice changes nothing.
 */
export async function markRead(db: Db, world: World, act: ContributionAct): Promise<MarkedRead> {
  return inTransaction(db, async (trx) => {
    const opened = await openContribution(trx, world, act)
    if (!opened.ok) return opened
    const { staff, contribution } = opened
    if (contribution.readState === 'read') return { ok: true }
    const translations = await listContributionTranslations(trx, contribution.id)
    if (!understands(staff, contribution.language, translations)) return { ok: false, reason: 'cannotReadLanguage' }
    await recordReading(trx, world, staff.id, contribution)
    return { ok: true }
  })
}

/** The reading itself, for the moderation of a post, which is a reading too. The caller has checked who reads. */
export async function recordReading(trx: Db, world: World, staffId: string, contribution: Contribution): Promise<void> {
  const kept = isWithSafeguarding(contribution.flag)
  const inTime = isReadInTime(await getReadingClock(trx, world), contribution, world.now())
  await updateContribution(trx, contribution.id, {
    readState: 'read', readInTime: inTime ? 1 : 0, receivedAt: kept ? contribution.receivedAt : null,
  })
  await letGo(trx, contribution.id)
  await forgetAlerts(trx, contribution.id)
  await noteReading(trx, world, staffId)
  await recordAudit(trx, world, {
    staffId, act: kept ? 'contribution.concern_seen' : 'contribution.read', subjectType: 'contribution', subjectId: contribution.id, detail: { inTime },
  })
}
