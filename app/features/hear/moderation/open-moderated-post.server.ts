import type { Db } from '#db/database.ts'
import { mayDoIn, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { mayActOnContribution, understands } from '#app/features/hear/contributions/contribution-policy.ts'
import { listContributionTranslations } from '#app/features/hear/contributions/contribution-store.server.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { dueMoment, waitOf } from '#app/features/hear/contributions/reading-clock.ts'
import type { OpenedPost } from '#app/features/hear/moderation/moderation-item.ts'
import { findModeratedPost, listEarlierPosts } from '#app/features/hear/moderation/moderation-store.server.ts'
import { listOutcomes } from '#app/features/hear/moderation/post-life-cycle.ts'

/** The translation moderators work with. */
export const OFFICE_LANGUAGE_TAG = 'en'

/** One post as this member of staff may see it, with what they can decide; undefined when there is none for them. */
export async function openModeratedPost(db: Db, world: World, staff: SignedInStaff, postId: string): Promise<OpenedPost | undefined> {
  const post = await findModeratedPost(db, postId)
  if (!post || !mayDoIn(staff, 'posts.moderate', post)) return undefined
  const translations = await listContributionTranslations(db, post.contributionId)
  const understood = understands(staff, post.language, translations)
  const mayAct = mayActOnContribution(staff, post)
  const outcomes = mayAct ? listOutcomes(post.state).filter((outcome) => understood || outcome === 'pass_on') : []
  return {
    ...post, translation: translations.find(({ language }) => language === OFFICE_LANGUAGE_TAG), understood, mayAct, outcomes,
    earlier: await listEarlierPosts(db, post), wait: waitOf(post.receivedOn, post.receivedAt, world.now(), dayOf(world)), due: dueMoment(await getReadingClock(db, world), post),
  }
}
