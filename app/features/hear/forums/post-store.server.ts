import type { Db } from '#db/database.ts'
import { mapThreads } from '#app/features/ask/threads/thread-store.server.ts'
import { listTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import { findReason, POSTS_A_PAGE, standingOf, type OwnPost, type PostTranslation, type VisiblePost } from '#app/features/hear/forums/post.ts'

interface NewPost {
  readonly id: string
  readonly threadId: string
  readonly memberId: string
  readonly contributionId: string
  readonly submissionKey: string
}

export async function findPostBySubmission(db: Db, submissionKey: string): Promise<string | undefined> {
  const row = await db.selectFrom('post').select('id').where('submissionKey', '=', submissionKey).executeTakeFirst()
  return row?.id
}

/** False when a post with this submission key is there already. */
export async function insertPost(trx: Db, post: NewPost): Promise<boolean> {
  const inserted = await trx.insertInto('post')
    .values({ ...post, number: null, state: 'waiting', reasonCode: null, message: null, publishedOn: null })
    .onConflict((conflict) => conflict.column('submissionKey').doNothing()).returning('id').executeTakeFirst()
  return inserted !== undefined
}

export async function countVisiblePosts(db: Db, threadId: string): Promise<number> {
  const { count } = await visible(db, threadId).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return Number(count)
}

/** How many visible posts each of these threads has. */
export async function countPostsOfThreads(db: Db, threadIds: readonly string[]): Promise<Readonly<Record<string, number>>> {
  if (threadIds.length === 0) return {}
  const rows = await db.selectFrom('post').select(['threadId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('threadId', 'in', threadIds).where('state', 'in', VISIBLE).groupBy('threadId').execute()
  return Object.fromEntries(rows.map(({ threadId, count }) => [threadId, Number(count)]))
}

/** One page of the posts everybody sees, oldest first, with people's translations. Pages count from 1. */
export async function listVisiblePosts(db: Db, threadId: string, page: number): Promise<VisiblePost[]> {
  const rows = await visible(db, threadId)
    .innerJoin('member', 'member.id', 'post.memberId').innerJoin('contribution', 'contribution.id', 'post.contributionId')
    .select(['post.number', 'post.state', 'post.publishedOn', 'post.contributionId', 'member.name', 'contribution.original', 'contribution.redacted', 'contribution.language'])
    .orderBy('post.number').limit(POSTS_A_PAGE).offset((page - 1) * POSTS_A_PAGE).execute()
  const translations = await mapTranslations(db, rows.map(({ contributionId }) => contributionId))
  return rows.map((row) => ({
    number: row.number ?? 0, author: row.name, publishedOn: row.publishedOn ?? '', language: row.language,
    redacted: row.state === 'redacted', text: row.state === 'redacted' ? row.redacted ?? '' : row.original,
    translations: translations.get(row.contributionId) ?? [],
  }))
}

/** The page a visible post stands on, or the first when there is no such post. */
export async function findPageOfPost(db: Db, threadId: string, number: number): Promise<number> {
  const { count } = await visible(db, threadId).where('post.number', '<=', number).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return Math.max(1, Math.ceil(Number(count) / POSTS_A_PAGE))
}

/** True when what this member wrote last is lifted: they see the page of help, whatever lifted it (SAFE-04). */
export async function isNewestPostFlagged(db: Db, memberId: string): Promise<boolean> {
  const newest = await db.selectFrom('post').innerJoin('contribution', 'contribution.id', 'post.contributionId').select('contribution.flag')
    .where('post.memberId', '=', memberId).where('contribution.receivedAt', 'is not', null).orderBy('contribution.receivedAt', 'desc').limit(1).executeTakeFirst()
  return newest !== undefined && newest.flag !== 'none'
}

/** What became of a member's posts, the latest first. */
export async function listPostsOfMember(db: Db, memberId: string): Promise<OwnPost[]> {
  const rows = await db.selectFrom('post').innerJoin('contribution', 'contribution.id', 'post.contributionId')
    .innerJoin('thread', 'thread.id', 'post.threadId').innerJoin('forumSpace', 'forumSpace.id', 'thread.spaceId')
    .select(['post.id', 'post.threadId', 'post.number', 'post.state', 'post.reasonCode', 'post.message', 'contribution.original', 'contribution.redacted',
      'contribution.language', 'contribution.receivedOn', 'thread.slug as threadSlug', 'forumSpace.slug as spaceSlug'])
    .where('post.memberId', '=', memberId).orderBy('contribution.receivedOn', 'desc').orderBy('post.id').limit(MOST).execute()
  const threads = await mapThreads(db, rows.map(({ threadId }) => threadId))
  const messages = await listTranslations(db, rows.map(({ id }) => `post:${id}`))
  return rows.map((row) => ({
    id: row.id, spaceSlug: row.spaceSlug, threadSlug: row.threadSlug, question: threads.get(row.threadId)?.question ?? {},
    sentOn: row.receivedOn, text: row.original, language: row.language, redacted: row.redacted, number: row.number,
    standing: standingOf(row.state), reason: findReason(row.reasonCode),
    message: row.message === null ? undefined : { en: row.message, ...messages.get(`post:${row.id}`)?.['message'] },
  }))
}

const MOST = 200
const VISIBLE = ['published', 'redacted'] as const

function visible(db: Db, threadId: string) {
  return db.selectFrom('post').where('post.threadId', '=', threadId).where('post.state', 'in', VISIBLE)
}

async function mapTranslations(db: Db, contributionIds: readonly string[]): Promise<ReadonlyMap<string, PostTranslation[]>> {
  const found = new Map<string, PostTranslation[]>()
  if (contributionIds.length === 0) return found
  const rows = await db.selectFrom('contributionTranslation').select(['contributionId', 'language', 'text', 'madeBy'])
    .where('contributionId', 'in', contributionIds).where('madeBy', '=', 'person').orderBy('language').execute()
  for (const { contributionId, ...translation } of rows) found.set(contributionId, [...found.get(contributionId) ?? [], translation])
  return found
}
