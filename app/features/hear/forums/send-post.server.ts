import { inTransaction, type Db } from '#db/database.ts'
import { isThreadOpen, type Thread } from '#app/features/ask/threads/thread.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { languageOfText } from '#app/features/hear/answering/text-language.ts'
import type { Member } from '#app/features/hear/forums/member.ts'
import type { PostInput } from '#app/features/hear/forums/post-input.ts'
import { findPostBySubmission, insertPost } from '#app/features/hear/forums/post-store.server.ts'
import { findMatcher } from '#app/features/hear/safeguarding/risk/find-matcher.server.ts'
import { phrasesReason, type RiskCategory } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import type { Space } from '#app/features/hear/forums/space.ts'

export type SentPost =
  | { readonly ok: true; readonly postId: string; readonly already: boolean }
  | { readonly ok: false; readonly reason: 'closed' | 'paused' | 'stopped' | 'not_a_member' }

interface Sending {
  readonly space: Space
  readonly thread: Thread
  readonly member: Member
  readonly input: PostInput
}

/**
 * Takes a post in: a contribution like any other and a post that waits to be read (MOD-03).
 * The submission key makes it happen once, however often the form arrives.
 */
export async function sendPost(db: Db, world: World, { space, thread, member, input }: Sending): Promise<SentPost> {
  const refusal = refusalOf({ space, thread, member, input }, dayOf(world))
  if (refusal) return { ok: false, reason: refusal }
  const worry = (await findMatcher(db)).find(input.text, input.language)
  return inTransaction(db, async (trx) => {
    const known = await findPostBySubmission(trx, input.submissionKey)
    if (known) return { ok: true, postId: known, already: true }
    const contributionId = world.newId()
    await trx.insertInto('contribution').values(contributionOf(contributionId, { space, thread, member, input }, world, worry)).execute()
    const post = { id: world.newId(), threadId: thread.id, memberId: member.id, contributionId, submissionKey: input.submissionKey }
    if (await insertPost(trx, post)) return { ok: true, postId: post.id, already: false }
    await trx.deleteFrom('contribution').where('id', '=', contributionId).execute()
    return { ok: true, postId: await findPostBySubmission(trx, input.submissionKey) ?? post.id, already: true }
  })
}

function refusalOf({ space, thread, member }: Sending, today: string) {
  if (member.spaceId !== space.id || thread.spaceId !== space.id) return 'not_a_member'
  if (member.state === 'stopped') return 'stopped'
  if (space.state === 'paused') return 'paused'
  return isThreadOpen(thread, today) ? undefined : 'closed'
}

function contributionOf(id: string, { space, thread, input }: Sending, world: World, worry: RiskCategory | undefined) {
  return {
    id, source: 'post', consultationId: thread.consultationId, responseId: null, questionKey: null,
    original: input.text, language: languageOfText(input.text, input.language), redacted: null, audience: space.audience, ageBand: space.ages,
    quotable: input.quotable ? 1 : 0, flag: input.tell || worry ? 'flagged' : 'none', flagReason: input.tell ? 'button' : worry ? phrasesReason(worry) : null,
    receivedOn: dayOf(world), receivedAt: world.now().toISOString(), readState: 'unread', readInTime: null, codedState: 'open',
  } as const
}
