import { sql, type ExpressionBuilder, type SelectQueryBuilder } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { mayDo, reachOf, type Reach, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { OFFICE, type Contribution, type ContributionAudience, type ContributionFlag } from '#app/features/hear/contributions/contribution.ts'

export interface QueueScope {
  /** The consultations whose texts this person reads. */
  readonly reach: Reach
  /** Texts that are with safeguarding stand in it too, before everything else. */
  readonly withSafeguarding: boolean
  readonly language?: string | undefined
  /** Only texts in these languages, or with a person's translation into one of them. */
  readonly readable?: readonly string[] | undefined
  /** Without what somebody else is reading now. */
  readonly freeFor?: { readonly staffId: string; readonly now: string } | undefined
}

/** What of the queue this person sees: only safeguarding sees what is with safeguarding. */
export function scopeOf(staff: Pick<SignedInStaff, 'roles' | 'grants' | 'cleared'>): QueueScope {
  return { reach: reachOf(staff, 'contributions.read'), withSafeguarding: mayDo(staff, 'concerns.see') }
}

/** A stretch of the queue: everything in it stands before everything of the next. Read from an index, oldest first. */
export interface Stretch {
  readonly flags: readonly ContributionFlag[]
  readonly audience: ContributionAudience
  readonly untranslated: boolean
}

const AUDIENCES = ['children', 'young-people', 'parents'] as const

/**
 * The queue's order: with safeguarding, flagged, the rest; children's, young people's, others (SAFE-02);
 * what nobody has translated goes up, not down (SAFE-03).
 */
export function stretchesOf({ withSafeguarding }: QueueScope): readonly Stretch[] {
  const urgencies: readonly (readonly ContributionFlag[])[] = [...(withSafeguarding ? [['concern' as const]] : []), ['flagged'], ['none']]
  return urgencies.flatMap((flags) => AUDIENCES.flatMap((audience) => [true, false].map((untranslated) => ({ flags, audience, untranslated }))))
}

type Queue = SelectQueryBuilder<Schema, 'contribution', unknown>
type Expressions = ExpressionBuilder<Schema, 'contribution'>

/** The unread texts of a scope. A post that waits for its moderator is read there; an allegation about staff is in the locked room alone (SAFE-11). */
export function unread(db: Db, { reach, withSafeguarding, language, readable, freeFor }: QueueScope): Queue {
  const flags: readonly ContributionFlag[] = withSafeguarding ? ['none', 'flagged', 'concern'] : ['none', 'flagged']
  return db.selectFrom('contribution').where('readState', '=', 'unread').where('flag', 'in', flags).where((eb) => eb.not(waitsForModerator(eb)))
    .$if(reach !== 'everywhere', (query) => query.where('contribution.consultationId', 'in', [...reach, '']))
    .$if(language !== undefined, (query) => query.where('language', '=', language ?? ''))
    .$if(readable !== undefined, (query) => query.where((eb) => isReadable(eb, readable ?? [])))
    .$if(freeFor !== undefined, (query) => query.where((eb) => eb.not(isHeldByAnother(eb, freeFor ?? { staffId: '', now: '' }))))
}

/** One stretch of it, oldest first. */
export function stretch(db: Db, scope: QueueScope, { flags, audience, untranslated }: Stretch): Queue {
  return unread(db, scope).where('flag', 'in', flags).where('audience', '=', audience)
    .where((eb) => untranslated ? eb.not(isTranslated(eb)) : isTranslated(eb))
    .orderBy('receivedOn').orderBy(arrival).orderBy('id')
}

/** What of a stretch stands after this text. */
export function after(query: Queue, { receivedOn, receivedAt, id }: Pick<Contribution, 'receivedOn' | 'receivedAt' | 'id'>): Queue {
  const at = receivedAt ?? receivedOn
  return query.where('receivedOn', '>=', receivedOn).where((eb) => eb.or([
    eb('receivedOn', '>', receivedOn),
    eb.and([eb('receivedOn', '=', receivedOn), eb(arrival, '>', at)]),
    eb.and([eb('receivedOn', '=', receivedOn), eb(arrival, '=', at), eb('id', '>', id)]),
  ]))
}

const arrival = sql<string>`coalesce(received_at, received_on)`

/** In the office's language, or beside a person's translation. */
export function isTranslated(eb: Expressions) {
  return eb.or([eb('contribution.language', '=', OFFICE), eb.exists(translations(eb))])
}

function isReadable(eb: Expressions, languages: readonly string[]) {
  const known = [...languages, '']
  return eb.or([eb('contribution.language', 'in', known), eb.exists(translations(eb).where('contributionTranslation.language', 'in', known))])
}

function isHeldByAnother(eb: Expressions, { staffId, now }: { readonly staffId: string; readonly now: string }) {
  return eb.exists(eb.selectFrom('readingLease').select('readingLease.staffId').whereRef('readingLease.contributionId', '=', 'contribution.id')
    .where('readingLease.until', '>', now).where('readingLease.staffId', '!=', staffId))
}

function waitsForModerator(eb: Expressions) {
  return eb.exists(eb.selectFrom('post').select('post.id').whereRef('post.contributionId', '=', 'contribution.id').where('post.state', '=', 'waiting'))
}

function translations(eb: Expressions) {
  return eb.selectFrom('contributionTranslation').select('contributionTranslation.language')
    .whereRef('contributionTranslation.contributionId', '=', 'contribution.id').where('contributionTranslation.madeBy', '=', 'person')
}
