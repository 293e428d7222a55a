import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { findPause } from '#app/features/ground/duty/pause-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { FeedbackEntry } from '#app/features/respond/feedback/feedback-entry.ts'
import { publishFailures, type FeedbackFailure } from '#app/features/respond/feedback/feedback-policy.ts'
import { findFeedbackEntry, insertFeedbackChange, markPublished } from '#app/features/respond/feedback/feedback-store.server.ts'
import { publicCount, type PublicCount } from '#app/features/understand/results/disclosure-control.ts'
import { countPeople, listQuotations } from '#app/features/understand/themes/evidence-store.server.ts'
import { mayBecome } from '#app/features/understand/themes/theme.ts'
import { updateThemeState } from '#app/features/understand/themes/theme-links-store.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'

export type PublishedFeedback =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'absent' | 'published_already' | 'paused' }
  | { readonly ok: false; readonly reason: 'incomplete'; readonly failures: readonly FeedbackFailure[] }

/**
 * Makes a reply public (LOOP-06): its theme is answered, and the number of people behind it is fixed, protected,
 * so that it does not move with every answer that comes or goes (SDC-05, SDC-10).
 */
export async function publishFeedback(db: Db, world: World, { staffId, id }: { readonly staffId: string; readonly id: string }): Promise<PublishedFeedback> {
  return inTransaction(db, async (trx) => {
    const entry = await findFeedbackEntry(trx, id)
    if (!entry) return { ok: false, reason: 'absent' }
    if (entry.publishedOn !== null) return { ok: false, reason: 'published_already' }
    if (await findPause(trx)) return { ok: false, reason: 'paused' }
    const quotations = await listQuotations(trx, [entry.themeId], 'en')
    const failures = publishFailures(entry, quotations.map(({ words }) => words))
    if (failures.length > 0) return { ok: false, reason: 'incomplete', failures }
    await publish(trx, world, staffId, entry)
    return { ok: true }
  })
}

async function publish(trx: Db, world: World, staffId: string, { id, themeId, state }: FeedbackEntry): Promise<void> {
  const people = (await countPeople(trx, [themeId])).get(themeId) ?? 0
  const theme = await findTheme(trx, themeId)
  const today = dayOf(world)
  await markPublished(trx, id, today, numberOf(publicCount(people)))
  if (theme && mayBecome(theme.state, 'answered')) await updateThemeState(trx, themeId, 'answered', null)
  await insertFeedbackChange(trx, world.newId(), { feedbackEntryId: id, changedOn: today, staffId, fromState: state, toState: state, published: 1 })
  await recordAudit(trx, world, { staffId, act: 'feedback_entry.published', subjectType: 'feedback_entry', subjectId: id, detail: { state } })
}

function numberOf(count: PublicCount): number | null {
  switch (count.kind) {
    case 'none': return 0
    case 'few': return null
    case 'about': return count.number
  }
}
