import type { Db } from '#db/database.ts'
import { saveTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import type { PostState, ReasonCode } from '#app/features/hear/forums/post.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

export async function findPostState(db: Db, postId: string) {
  return db.selectFrom('post').select(['id', 'threadId', 'contributionId', 'state', 'number', 'publishedOn']).where('id', '=', postId).executeTakeFirst()
}

/** The number a post has in its thread, or the next one. The thread is locked until commit, so that no two get the same; a number is never given again. */
export async function numberPost(trx: Db, post: { readonly threadId: string; readonly number: number | null }): Promise<number> {
  if (post.number !== null) return post.number
  await trx.updateTable('thread').set((eb) => ({ state: eb.ref('state') })).where('id', '=', post.threadId).execute()
  const { last } = await trx.selectFrom('post').select((eb) => eb.fn.max('number').as('last')).where('threadId', '=', post.threadId).executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

interface PostChange {
  readonly postId: string
  readonly from: PostState
  readonly to: PostState
  readonly number: number | null
  readonly reason: ReasonCode | null
  readonly message: LocalizedText | null
  readonly publishedOn: string | null
}

/** False when it is no longer in the state it was decided in. Keeping a post leaves what its author was told before. */
export async function updatePost(trx: Db, { postId, from, to, number, reason, message, publishedOn }: PostChange): Promise<boolean> {
  const told = from === to && reason === null ? {} : { reasonCode: reason, message: message?.['en'] ?? null }
  const changed = await trx.updateTable('post').set({ state: to, number, publishedOn, ...told })
    .where('id', '=', postId).where('state', '=', from).returning('id').executeTakeFirst()
  if (changed && 'message' in told) await saveTranslations(trx, `post:${postId}`, 'message', message ?? {}, null)
  return changed !== undefined
}

export async function saveRedaction(trx: Db, contributionId: string, redacted: string): Promise<void> {
  await trx.updateTable('contribution').set({ redacted }).where('id', '=', contributionId).execute()
}

/** Words that are not up, or no longer, may not be quoted either (MOD-09). */
export async function forbidQuoting(trx: Db, contributionId: string): Promise<void> {
  await trx.updateTable('contribution').set({ quotable: 0 }).where('id', '=', contributionId).execute()
}

export async function settleReports(trx: Db, postId: string): Promise<void> {
  await trx.updateTable('contentReport').set({ state: 'settled' }).where('postId', '=', postId).where('state', '=', 'open').execute()
}

/** The post a text belongs to; undefined for an answer. */
export async function findPostOf(db: Db, contributionId: string): Promise<{ readonly id: string; readonly state: PostState } | undefined> {
  return db.selectFrom('post').select(['id', 'state']).where('contributionId', '=', contributionId).executeTakeFirst()
}
