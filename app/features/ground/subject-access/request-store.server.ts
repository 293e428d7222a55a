import type { Db } from '#db/database.ts'
import type { AccessRequest } from '#app/features/ground/subject-access/request.ts'

const COLUMNS = ['id', 'kind', 'asker', 'ageBand', 'holdsCode', 'receivedOn', 'dueOn', 'state', 'reason', 'found', 'decidedOn', 'decidedBy'] as const
const MOST = 200

/** Requests that are not over first, those that are due soonest at the top. */
export async function listRequests(db: Db): Promise<readonly AccessRequest[]> {
  const rows = await db.selectFrom('subjectAccessRequest').select(COLUMNS).orderBy('dueOn').orderBy('id').limit(MOST).execute()
  const going = rows.filter(({ state }) => state === 'open' || state === 'cleared')
  return [...going, ...rows.filter((row) => !going.includes(row)).reverse()]
}

export async function findRequest(db: Db, id: string): Promise<AccessRequest | undefined> {
  return db.selectFrom('subjectAccessRequest').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

export async function insertRequest(trx: Db, request: AccessRequest): Promise<void> {
  await trx.insertInto('subjectAccessRequest').values(request).execute()
}

/** Changes a request that is still in one of these states. False when it is not. */
export async function moveRequest(trx: Db, id: string, from: readonly AccessRequest['state'][], change: Partial<AccessRequest>): Promise<boolean> {
  const moved = await trx.updateTable('subjectAccessRequest').set(change).where('id', '=', id).where('state', 'in', from).returning('id').executeTakeFirst()
  return moved !== undefined
}
