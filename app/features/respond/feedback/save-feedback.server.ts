import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { FeedbackFacts, FeedbackTexts } from '#app/features/respond/feedback/feedback-entry.ts'
import { postponementFailures, publishFailures, stateFailures, type FeedbackFailure } from '#app/features/respond/feedback/feedback-policy.ts'
import { findFeedbackEntry, insertFeedbackChange, insertFeedbackEntry, updateFeedbackEntry } from '#app/features/respond/feedback/feedback-store.server.ts'
import { listQuotations } from '#app/features/understand/themes/evidence-store.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'

export interface FeedbackToSave extends FeedbackTexts, FeedbackFacts {
  readonly staffId: string
  /** Changing what stands in public is publishing. */
  readonly mayPublish: boolean
}

export type SavedFeedback =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'absent' | 'answered_already' | 'may_not_publish' }
  | { readonly ok: false; readonly reason: 'incomplete'; readonly failures: readonly FeedbackFailure[] }

/** Begins the reply to a theme, as a draft. A theme has one reply; what changes later changes in it. */
export async function draftFeedback(db: Db, world: World, themeId: string, entry: FeedbackToSave): Promise<SavedFeedback> {
  const failures = stateFailures(entry)
  if (failures.length > 0) return { ok: false, reason: 'incomplete', failures }
  return inTransaction(db, async (trx) => {
    if (!await findTheme(trx, themeId)) return { ok: false, reason: 'absent' }
    const id = world.newId()
    const written = writtenOf(entry)
    if (!await insertFeedbackEntry(trx, id, themeId, written)) return { ok: false, reason: 'answered_already' }
    await recordChange(trx, world, id, entry, null, 0)
    await recordAudit(trx, world, { staffId: entry.staffId, act: 'feedback_entry.drafted', subjectType: 'feedback_entry', subjectId: id, detail: { state: entry.state } })
    return { ok: true, id }
  })
}

/** Changes a reply. One that is public must stay fit to be read, and a promised day moves only with an apology. */
export async function changeFeedback(db: Db, world: World, id: string, entry: FeedbackToSave): Promise<SavedFeedback> {
  return inTransaction(db, async (trx) => {
    const before = await findFeedbackEntry(trx, id)
    if (!before) return { ok: false, reason: 'absent' }
    const published = before.publishedOn !== null
    if (published && !entry.mayPublish) return { ok: false, reason: 'may_not_publish' }
    const failures = published ? [...publishFailures(entry, await wordsOf(trx, before.themeId)), ...postponementFailures(before, entry)] : stateFailures(entry)
    if (failures.length > 0) return { ok: false, reason: 'incomplete', failures }
    await updateFeedbackEntry(trx, id, writtenOf(entry))
    if (before.state !== entry.state) await recordChange(trx, world, id, entry, before.state, published ? 1 : 0)
    await recordAudit(trx, world, {
      staffId: entry.staffId, act: 'feedback_entry.changed', subjectType: 'feedback_entry', subjectId: id,
      detail: { from: before.state, to: entry.state, dueBefore: before.dueOn, due: entry.dueOn, published },
    })
    return { ok: true, id }
  })
}

async function wordsOf(db: Db, themeId: string): Promise<string[]> {
  return (await listQuotations(db, [themeId], 'en')).map(({ words }) => words)
}

async function recordChange(trx: Db, world: World, id: string, { staffId, state }: FeedbackToSave, fromState: string | null, published: 0 | 1) {
  await insertFeedbackChange(trx, world.newId(), { feedbackEntryId: id, changedOn: dayOf(world), staffId, fromState, toState: state, published })
}

function writtenOf({ staffId: _staffId, mayPublish: _mayPublish, ...written }: FeedbackToSave): FeedbackTexts & FeedbackFacts {
  return written
}
