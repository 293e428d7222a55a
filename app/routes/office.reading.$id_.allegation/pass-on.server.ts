import type { AllegationInput } from '#app/features/hear/safeguarding/concerns/concern-input.ts'
import { chosenSubject } from '#app/features/hear/safeguarding/concerns/possible-subjects.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { decidePost } from '#app/features/hear/moderation/decide-post.server.ts'
import { HELD_REASON } from '#app/features/hear/moderation/decision.ts'
import { findPostOf } from '#app/features/hear/moderation/decision-store.server.ts'
import { kindMessage } from '#app/features/hear/moderation/kind-message.ts'
import { nextState } from '#app/features/hear/moderation/post-life-cycle.ts'
import type { RequestContext } from '#app/server/context.ts'

/** An answer leaves the reading room; a post is held as well, and its author reads the kind message every held one has. False when there is none for this person. */
export async function passOn({ db, world, translators, languages }: RequestContext, act: { readonly staffId: string; readonly contributionId: string }, input: AllegationInput): Promise<boolean> {
  const subject = await chosenSubject(db, input)
  const post = await findPostOf(db, act.contributionId)
  if (!post || !nextState(post.state, 'pass_on')) return (await raiseConcern(db, world, { ...act, kind: 'allegation', subject })).ok
  const message = kindMessage(translators, languages, { outcome: 'pass_on', reason: HELD_REASON, typed: '' })
  return (await decidePost(db, world, { staffId: act.staffId, postId: post.id, from: post.state, decision: { outcome: 'pass_on', message, subject } })).ok
}
