import type { ExpressionBuilder, Insertable, Updateable } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import type { Concern, ConcernKind } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { maySeeConcern, type Viewer } from '#app/features/hear/safeguarding/concerns/concern-policy.ts'

const COLUMNS = [
  'id', 'kind', 'contributionId', 'contactRequestId', 'subjectStaffId', 'subjectRole', 'subjectOrganisationId', 'audience', 'language', 'keyId', 'sealed', 'glassKeyId', 'glassSealed',
  'submittedAt', 'openedAt', 'firstSeenAt', 'firstSeenBy', 'awarenessAt', 'awarenessBy', 'level', 'state', 'outcome', 'closedAt',
] as const
const LONGEST_LIST = 200

/** A record for one person; undefined when there is none, or none for them (SAFE-11). */
export async function findConcern(db: Db, viewer: Viewer, id: string): Promise<Concern | undefined> {
  const concern = await db.selectFrom('concern').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return concern && maySeeConcern(viewer, concern) ? concern : undefined
}

/** The same without a person: for what nobody reads. */
export async function findConcernOf(db: Db, by: { readonly contributionId: string } | { readonly contactRequestId: string }): Promise<Concern | undefined> {
  const query = db.selectFrom('concern').select(COLUMNS)
  return ('contributionId' in by ? query.where('contributionId', '=', by.contributionId) : query.where('contactRequestId', '=', by.contactRequestId)).executeTakeFirst()
}

export interface ConcernFilter { readonly state: 'waiting' | 'closed' | 'drills' }
export type ListedConcern = Pick<Concern, 'id' | 'kind' | 'audience' | 'language' | 'submittedAt' | 'openedAt' | 'awarenessAt' | 'level' | 'state' | 'outcome' | 'closedAt'> & {
  /** The lists of phrases found something in a request to be contacted. */
  readonly flagReason?: string | null
}

/** What stands in the room for one person: danger now first, then what nobody has opened, then the oldest. */
export async function listConcerns(db: Db, viewer: Viewer, { state }: ConcernFilter): Promise<ListedConcern[]> {
  const query = visible(db, viewer).select(['id', 'kind', 'audience', 'language', 'submittedAt', 'openedAt', 'awarenessAt', 'level', 'state', 'outcome', 'closedAt'])
    .select((eb) => eb.selectFrom('contactRequest').select('flagReason').whereRef('contactRequest.id', '=', 'concern.contactRequestId').as('flagReason'))
  if (state === 'waiting') return query.where('state', '!=', 'closed').orderBy(urgency).orderBy('openedAt').orderBy('id').limit(LONGEST_LIST).execute()
  const closed = query.where('state', '=', 'closed').orderBy('closedAt', 'desc').orderBy('id').limit(LONGEST_LIST)
  return (state === 'drills' ? closed.where('kind', '=', 'drill') : closed.where('kind', '!=', 'drill')).execute()
}

/** How many wait for one person, and since when. A drill is no number (SAFE-19). */
export async function countWaitingConcerns(db: Db, viewer: Viewer): Promise<{ readonly count: number; readonly since?: string | undefined }> {
  const row = await visible(db, viewer).where('state', '=', 'open').where('kind', '!=', 'drill')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('openedAt').as('since')]).executeTakeFirst()
  return { count: Number(row?.count ?? 0), since: row?.since?.slice(0, 10) }
}

export async function insertConcern(trx: Db, concern: Insertable<Schema['concern']>): Promise<void> {
  await trx.insertInto('concern').values(concern).execute()
}

/** What may change. The words are not among it. */
export type ConcernChange = Omit<Updateable<Schema['concern']>, 'id' | 'sealed' | 'keyId' | 'submittedAt' | 'openedAt' | 'firstSeenAt' | 'firstSeenBy'>

export async function updateConcern(trx: Db, id: string, change: ConcernChange): Promise<void> {
  await trx.updateTable('concern').set(change).where('id', '=', id).execute()
}

/** When the last drill was gone through to its end; undefined before the first. */
export async function findLastDrill(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('concern').select((eb) => eb.fn.max('closedAt').as('at')).where('kind', '=', 'drill').executeTakeFirst()
  return row?.at ?? undefined
}

/** `maySeeConcern` as a query; `concern-policy.test.ts` holds the two together. */
function visible(db: Db, viewer: Viewer) {
  const all: readonly ConcernKind[] = ['concern', 'contact', 'drill']
  const kinds = mayDo(viewer, 'concerns.see') ? all : []
  return db.selectFrom('concern').where((eb) => eb.or([
    ...(kinds.length > 0 ? [eb('kind', 'in', kinds)] : []),
    ...(mayDo(viewer, 'allegations.see') ? [eb.and([eb('kind', '=', 'allegation'), notAbout(eb, viewer)])] : []),
  ]))
}

function notAbout(eb: ExpressionBuilder<Schema, 'concern'>, { id, roles, organisationIds }: Viewer) {
  return eb.and([
    eb.or([eb('subjectStaffId', 'is', null), eb('subjectStaffId', '!=', id)]),
    eb.or([eb('subjectRole', 'is', null), eb('subjectRole', 'not in', [...roles, ''])]),
    eb.or([eb('subjectOrganisationId', 'is', null), eb('subjectOrganisationId', 'not in', [...organisationIds, ''])]),
  ])
}

function urgency(eb: ExpressionBuilder<Schema, 'concern'>) {
  return eb.case().when('level', '=', 'now').then(0).when('awarenessAt', 'is', null).then(1).when('level', '=', 'today').then(2).else(3).end()
}
