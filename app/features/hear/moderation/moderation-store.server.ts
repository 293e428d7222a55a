import { sql, type ExpressionBuilder } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { Reach } from '#app/features/ground/accounts/staff-policy.ts'
import { SAFEGUARDING_FLAGS } from '#app/features/hear/contributions/contribution.ts'
import type { PostState } from '#app/features/hear/forums/post.ts'
import type { EarlierPost, ModeratedPost, ModerationItem, ReportReason } from '#app/features/hear/moderation/moderation-item.ts'

const LONGEST_LIST = 200

/** Posts nobody has decided about: flagged first, then those in a language without a translation (SAFE-03), each oldest first. */
export async function listWaitingPosts(db: Db, reach: Reach): Promise<ModerationItem[]> {
  return withReports(db, await items(db, reach).where('post.state', '=', 'waiting')
    .orderBy(flaggedFirst).orderBy(untranslatedFirst).orderBy('contribution.receivedOn').orderBy(sql`coalesce(received_at, received_on)`).orderBy('post.id')
    .limit(LONGEST_LIST).execute())
}

/** Posts in one of these states, the latest first. */
export async function listDecidedPosts(db: Db, reach: Reach, states: readonly PostState[]): Promise<ModerationItem[]> {
  return withReports(db, await items(db, reach).where('post.state', 'in', states)
    .orderBy('contribution.receivedOn', 'desc').orderBy('post.number', 'desc').orderBy('post.id').limit(LONGEST_LIST).execute())
}

/** Posts somebody told us about and nobody has looked at again, the most worrying first. */
export async function listReportedPosts(db: Db, reach: Reach): Promise<ModerationItem[]> {
  const rows = await withReports(db, await items(db, reach)
    .where((eb) => eb.exists(eb.selectFrom('contentReport').select('contentReport.id').whereRef('contentReport.postId', '=', 'post.id').where('contentReport.state', '=', 'open')))
    .orderBy('contribution.receivedOn').orderBy('post.id').limit(LONGEST_LIST).execute())
  const worry = ({ reports }: ModerationItem) => reports.includes('worried') ? 0 : 1
  return rows.sort((a, b) => worry(a) - worry(b))
}

export async function countWaitingPosts(db: Db): Promise<number> {
  const { n } = await db.selectFrom('post').select((eb) => eb.fn.countAll<number>().as('n')).where('state', '=', 'waiting').executeTakeFirstOrThrow()
  return Number(n)
}

export async function findModeratedPost(db: Db, postId: string): Promise<ModeratedPost | undefined> {
  const row = await items(db, 'everywhere').where('post.id', '=', postId)
    .select(['post.contributionId', 'contribution.consultationId', 'post.number', 'post.reasonCode', 'post.message', 'post.memberId', 'contribution.redacted', 'contribution.quotable',
      'forumSpace.slug as spaceSlug', 'forumSpace.id as spaceId', 'thread.slug as threadSlug']).executeTakeFirst()
  if (!row) return undefined
  const [item] = await withReports(db, [row])
  return item && { ...row, ...item, quotable: row.quotable === 1 }
}

/** What else this author wrote in this space. A member belongs to one space, so there is no history beyond it (MOD-11). */
export async function listEarlierPosts(db: Db, { memberId, id }: Pick<ModeratedPost, 'memberId' | 'id'>): Promise<EarlierPost[]> {
  return db.selectFrom('post').innerJoin('contribution', 'contribution.id', 'post.contributionId')
    .select(['post.id', 'post.state', 'contribution.original', 'contribution.language', 'contribution.receivedOn'])
    .where('post.memberId', '=', memberId).where('post.id', '!=', id).where('contribution.flag', 'not in', SAFEGUARDING_FLAGS)
    .orderBy('contribution.receivedOn', 'desc').orderBy('post.id').limit(20).execute()
}

/** Posts about a member of staff stand in no list of this room (SAFE-11). */
function items(db: Db, reach: Reach) {
  return db.selectFrom('post').innerJoin('contribution', 'contribution.id', 'post.contributionId').innerJoin('member', 'member.id', 'post.memberId')
    .innerJoin('thread', 'thread.id', 'post.threadId').innerJoin('forumSpace', 'forumSpace.id', 'thread.spaceId')
    .select(['post.id', 'post.state', 'contribution.original', 'contribution.language', 'contribution.flag', 'contribution.flagReason', 'contribution.receivedOn', 'contribution.receivedAt',
      'member.name as author', 'forumSpace.name as space', 'forumSpace.ages', 'thread.question'])
    .select((eb) => eb.selectFrom('contributionTranslation').whereRef('contributionId', '=', 'contribution.id').where('madeBy', '=', 'person')
      .select((count) => count.fn.countAll<number>().as('n')).as('translations'))
    .where('contribution.flag', '!=', 'allegation')
    .$if(reach !== 'everywhere', (query) => query.where('contribution.consultationId', 'in', [...reach, '']))
}

type Row = Omit<ModerationItem, 'translated' | 'reports'> & { readonly translations: number | null }

async function withReports(db: Db, rows: readonly Row[]): Promise<ModerationItem[]> {
  const reports = await mapOpenReports(db, rows.map(({ id }) => id))
  return rows.map(({ translations, ...row }) => ({ ...row, translated: Number(translations ?? 0) > 0, reports: reports.get(row.id) ?? [] }))
}

async function mapOpenReports(db: Db, postIds: readonly string[]): Promise<ReadonlyMap<string, ReportReason[]>> {
  const found = new Map<string, ReportReason[]>()
  if (postIds.length === 0) return found
  const rows = await db.selectFrom('contentReport').select(['postId', 'reason']).where('postId', 'in', postIds).where('state', '=', 'open').orderBy('reason').execute()
  for (const { postId, reason } of rows) found.set(postId, [...found.get(postId) ?? [], reason])
  return found
}

type Selected = Pick<Schema, 'post' | 'contribution'> & Schema

function flaggedFirst(eb: ExpressionBuilder<Selected, 'contribution'>) {
  return eb.case().when('contribution.flag', '!=', 'none').then(0).else(1).end()
}

function untranslatedFirst(eb: ExpressionBuilder<Selected, 'contribution'>) {
  const translated = eb.exists(eb.selectFrom('contributionTranslation').select('contributionTranslation.language').whereRef('contributionTranslation.contributionId', '=', 'contribution.id').where('contributionTranslation.madeBy', '=', 'person'))
  return eb.case().when(eb.and([eb('contribution.language', '!=', 'en'), eb.not(translated)])).then(0).else(1).end()
}
