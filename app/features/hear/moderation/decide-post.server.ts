import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { findPause } from '#app/features/ground/duty/pause-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { understands } from '#app/features/hear/contributions/contribution-policy.ts'
import { listContributionTranslations, saveContributionTranslation } from '#app/features/hear/contributions/contribution-store.server.ts'
import { recordReading } from '#app/features/hear/contributions/mark-read.server.ts'
import { openContribution, type OpenedContribution } from '#app/features/hear/contributions/open-contribution.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import type { PostState } from '#app/features/hear/forums/post.ts'
import { HELD_REASON, type Decided, type Decision, type DecisionRefusal } from '#app/features/hear/moderation/decision.ts'
import { findPostState, forbidQuoting, numberPost, saveRedaction, settleReports, updatePost } from '#app/features/hear/moderation/decision-store.server.ts'
import { isVisible, nextState } from '#app/features/hear/moderation/post-life-cycle.ts'

export interface PostDecision {
  readonly staffId: string
  readonly postId: string
  /** The state the moderator saw: when it is another now, nothing happens. */
  readonly from: PostState
  readonly decision: Decision
}

/**
 * Decides about one post: before anybody sees it, or later (MOD-07, MOD-09). Deciding is reading: the exact time of
 * arrival goes, unless it is passed to safeguarding. The original is never changed.
 */
export async function decidePost(db: Db, world: World, { staffId, postId, from, decision }: PostDecision): Promise<Decided> {
  return inTransaction(db, async (trx) => {
    const post = await findPostState(trx, postId)
    if (!post) return refused('not_found')
    const opened = await openContribution(trx, world, { staffId, contributionId: post.contributionId })
    if (!opened.ok) return refused(opened.reason === 'notFound' ? 'not_found' : 'with_safeguarding')
    const to = nextState(from, decision.outcome)
    if (post.state !== from) return refused('decided_meanwhile')
    if (!to) return refused('not_possible')
    if (isVisible(to) && !isVisible(from) && await findPause(trx)) return refused('paused')
    const problem = await problemOf(trx, opened, decision)
    if (problem) return refused(problem)
    const number = isVisible(to) ? await numberPost(trx, post) : post.number
    if (!await updatePost(trx, { postId, from, to, number, ...explanationOf(decision), publishedOn: publishedOn(world, post, to) })) return refused('decided_meanwhile')
    await changeContribution(trx, world, { staffId, contribution: opened.contribution, decision, to })
    await settleReports(trx, postId)
    await recordAudit(trx, world, { staffId, act: `post.${to}`, subjectType: 'post', subjectId: postId, detail: { from, outcome: decision.outcome, reason: explanationOf(decision).reason } })
    return { ok: true, state: to, number }
  })
}

type Opened = Extract<OpenedContribution, { ok: true }>

/** Anybody may pass a post on without reading its language; everything else needs somebody who understood it. */
async function problemOf(trx: Db, { staff, contribution }: Opened, decision: Decision): Promise<DecisionRefusal | undefined> {
  if (decision.outcome === 'pass_on') return undefined
  const translations = await listContributionTranslations(trx, contribution.id)
  if (!understands(staff, contribution.language, translations)) return 'cannot_read'
  if (decision.outcome !== 'redact') return undefined
  if (decision.text === contribution.original) return 'unchanged'
  return translations.length > 0 && decision.translation === undefined ? 'translation_missing' : undefined
}

interface Change {
  readonly staffId: string
  readonly contribution: Opened['contribution']
  readonly decision: Decision
  readonly to: PostState
}

async function changeContribution(trx: Db, world: World, { staffId, contribution, decision, to }: Change): Promise<void> {
  if (!isVisible(to)) await forbidQuoting(trx, contribution.id)
  if (decision.outcome === 'redact') await redact(trx, world, staffId, contribution.id, decision)
  if (decision.outcome === 'pass_on') await raiseConcern(trx, world, { staffId, contributionId: contribution.id, kind: decision.subject ? 'allegation' : 'concern', subject: decision.subject })
  else if (contribution.readState === 'unread') await recordReading(trx, world, staffId, contribution)
}

async function redact(trx: Db, world: World, staffId: string, contributionId: string, { text, translation }: Extract<Decision, { outcome: 'redact' }>): Promise<void> {
  await saveRedaction(trx, contributionId, text)
  if (translation === undefined) return
  await saveContributionTranslation(trx, { contributionId, language: 'en', text: translation, madeBy: 'person', staffId, madeOn: dayOf(world) })
}

function explanationOf(decision: Decision) {
  switch (decision.outcome) {
    case 'publish': case 'keep': return { reason: null, message: null }
    case 'pass_on': return { reason: HELD_REASON, message: decision.message }
    case 'redact': case 'refuse': case 'remove': return { reason: decision.reason, message: decision.message }
  }
}

function publishedOn(world: World, post: { readonly publishedOn: string | null }, to: PostState): string | null {
  return isVisible(to) ? post.publishedOn ?? dayOf(world) : post.publishedOn
}

function refused(reason: DecisionRefusal): Decided {
  return { ok: false, reason }
}
