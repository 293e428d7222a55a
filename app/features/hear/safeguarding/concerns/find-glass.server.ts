import type { Db } from '#db/database.ts'
import type { Glass } from '#app/features/hear/safeguarding/concerns/concern.ts'

/**
 * Where a text came from, as it was when the concern was opened: sealed then, so that it can still help a child
 * whose answers are deleted later, and seen by nobody who does not break the glass.
 */
export async function findGlass(db: Db, contributionId: string): Promise<Glass> {
  const way = await db.selectFrom('contribution').innerJoin('response', 'response.id', 'contribution.responseId').innerJoin('collector', 'collector.id', 'response.collectorId')
    .select(['collector.id', 'collector.code', 'collector.label', 'response.receivedOn']).where('contribution.id', '=', contributionId).executeTakeFirst()
  const sessions = way ? await db.selectFrom('groupSession').select('label').where('collectorId', '=', way.id).where('madeOn', '=', way.receivedOn).orderBy('label').limit(20).execute() : []
  const forum = await db.selectFrom('post').innerJoin('member', 'member.id', 'post.memberId').innerJoin('thread', 'thread.id', 'post.threadId').innerJoin('forumSpace', 'forumSpace.id', 'thread.spaceId')
    .select(['forumSpace.name as space', 'thread.question as thread', 'member.name']).where('post.contributionId', '=', contributionId).executeTakeFirst()
  return { way: way ? { code: way.code, label: way.label } : undefined, sessions: sessions.map(({ label }) => label), forum }
}
