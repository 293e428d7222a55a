import { sql, type ExpressionBuilder } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { OFFICE, SAFEGUARDING_FLAGS, type Contribution, type ContributionFlag } from '#app/features/hear/contributions/contribution.ts'

/** A text in the queue. `original` is the whole text: the page cuts it. */
export type QueuedContribution = Pick<Contribution, 'id' | 'original' | 'language' | 'audience' | 'ageBand' | 'flag' | 'flagReason' | 'receivedOn' | 'receivedAt' | 'source'> & {
  readonly translated: boolean
}

export interface QueueScope {
  /** Texts that are with safeguarding stand in it too, before everything else. */
  readonly withSafeguarding: boolean
  readonly language?: string | undefined
}

const LONGEST_QUEUE = 300

/**
 * Unread texts in reading order: with safeguarding, flagged, children's, young people's, others (SAFE-02); among these
 * what nobody has translated goes up, not down (SAFE-03); each oldest first.
 * A post that waits for its moderator is read there.
 */
export async function listUnread(db: Db, scope: QueueScope): Promise<QueuedContribution[]> {
  const rows = await unread(db, scope)
    .select(['id', 'original', 'language', 'audience', 'ageBand', 'flag', 'flagReason', 'receivedOn', 'receivedAt', 'source'])
    .select((eb) => eb.selectFrom('contributionTranslation').whereRef('contributionId', '=', 'contribution.id').where('madeBy', '=', 'person')
      .select((count) => count.fn.countAll<number>().as('n')).as('translations'))
    .orderBy(urgency).orderBy(byAudience).orderBy(untranslatedFirst).orderBy('receivedOn').orderBy(sql`coalesce(received_at, received_on)`).orderBy('id').limit(LONGEST_QUEUE).execute()
  return rows.map(({ translations, ...row }) => ({ ...row, translated: (translations ?? 0) > 0 }))
}

export async function countUnread(db: Db, scope: QueueScope): Promise<number> {
  const { n } = await unread(db, scope).select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

/** The text after this one in reading order, or the first when this was the last; undefined when no other waits. */
export async function findNextUnread(db: Db, scope: QueueScope, id: string): Promise<string | undefined> {
  const rows = await unread(db, scope).select('id')
    .orderBy(urgency).orderBy(byAudience).orderBy(untranslatedFirst).orderBy('receivedOn').orderBy(sql`coalesce(received_at, received_on)`).orderBy('id').limit(LONGEST_QUEUE).execute()
  const here = rows.findIndex((row) => row.id === id)
  const next = rows[here + 1] ?? rows[0]
  return next?.id === id ? undefined : next?.id
}

export interface WaitingLanguage {
  readonly language: string
  readonly count: number
  /** Nobody on the staff is recorded as reading it (settled 16). */
  readonly unread: boolean
}

/** Languages with texts waiting, most first. */
export async function listWaitingLanguages(db: Db, scope: Omit<QueueScope, 'language'>): Promise<WaitingLanguage[]> {
  const rows = await unread(db, scope).select('language').select((eb) => eb.fn.countAll<number>().as('count')).groupBy('language').execute()
  const read = await db.selectFrom('staffLanguage').innerJoin('staff', 'staff.id', 'staffLanguage.staffId').select('language').distinct()
    .where('staff.state', '=', 'active').execute()
  const known = new Set(read.map(({ language }) => language))
  return rows.map((row) => ({ ...row, unread: !known.has(row.language) })).sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
}

/** Texts safeguarding has seen, newest first: their place until concerns have a room of their own. */
export async function listSeenConcerns(db: Db): Promise<Pick<Contribution, 'id' | 'original' | 'language' | 'flag' | 'receivedOn'>[]> {
  return db.selectFrom('contribution').select(['id', 'original', 'language', 'flag', 'receivedOn'])
    .where('flag', 'in', SAFEGUARDING_FLAGS).where('readState', '=', 'read').orderBy('receivedOn', 'desc').orderBy('id').limit(100).execute()
}

function unread(db: Db, { withSafeguarding, language }: QueueScope) {
  const flags: readonly ContributionFlag[] = withSafeguarding ? ['none', 'flagged', ...SAFEGUARDING_FLAGS] : ['none', 'flagged']
  return db.selectFrom('contribution').where('readState', '=', 'unread').where('flag', 'in', flags)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('post').select('post.id').whereRef('post.contributionId', '=', 'contribution.id').where('post.state', '=', 'waiting'))))
    .$if(language !== undefined, (query) => query.where('language', '=', language ?? ''))
}

function urgency(eb: ExpressionBuilder<Schema, 'contribution'>) {
  return eb.case().when('flag', 'in', SAFEGUARDING_FLAGS).then(0).when('flag', '=', 'flagged').then(1).else(2).end()
}

function byAudience(eb: ExpressionBuilder<Schema, 'contribution'>) {
  return eb.case().when('audience', '=', 'children').then(0).when('audience', '=', 'young-people').then(1).else(2).end()
}

function untranslatedFirst(eb: ExpressionBuilder<Schema, 'contribution'>) {
  const translated = eb.exists(eb.selectFrom('contributionTranslation').select('contributionTranslation.language')
    .whereRef('contributionTranslation.contributionId', '=', 'contribution.id').where('madeBy', '=', 'person'))
  return eb.case().when(eb.or([eb('contribution.language', '=', OFFICE), translated])).then(1).else(0).end()
}
