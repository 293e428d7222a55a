import { inTransaction, type Db } from '#db/database.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { ReportReason } from '#app/features/hear/forums/report-input.ts'

export interface PostReport {
  readonly threadId: string
  readonly number: number
  readonly reason: ReportReason
}

/**
 * "Tell us about this", by anybody, signed in or not (MOD-06). The post stays where it is until a moderator looks at it again.
 * The same reason for the same post is kept once; who told us is never kept. False when there is no such post in sight.
 */
export async function reportPost(db: Db, world: World, { threadId, number, reason }: PostReport): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const post = await findVisible(trx, threadId, number)
    if (!post) return false
    const known = await trx.selectFrom('contentReport').select('id').where('postId', '=', post.id).where('reason', '=', reason).where('state', '=', 'open').executeTakeFirst()
    if (!known) await trx.insertInto('contentReport').values({ id: world.newId(), postId: post.id, reason, madeOn: dayOf(world), state: 'open' }).execute()
    return true
  })
}

export async function isPostVisible(db: Db, threadId: string, number: number): Promise<boolean> {
  return await findVisible(db, threadId, number) !== undefined
}

function findVisible(db: Db, threadId: string, number: number) {
  return db.selectFrom('post').select('id').where('threadId', '=', threadId).where('number', '=', number)
    .where('state', 'in', ['published', 'redacted']).executeTakeFirst()
}
