import type { Db } from '#db/database.ts'
import type { Complaint } from '#app/features/ground/complaints/complaint.ts'

/** What a list may say: nothing anybody wrote. */
export type ComplaintLine = Omit<Complaint, 'keyId' | 'sealed'>

const LINE = ['id', 'number', 'about', 'language', 'receivedOn', 'acknowledgeBy', 'acknowledgedOn', 'state', 'outcome', 'settledOn'] as const
const MOST = 300

/** Complaints that are not settled first, the longest waiting at the top. */
export async function listComplaints(db: Db): Promise<readonly ComplaintLine[]> {
  const rows = await db.selectFrom('complaint').select(LINE).orderBy('acknowledgeBy').orderBy('id').limit(MOST).execute()
  return [...rows.filter(({ state }) => state === 'new'), ...rows.filter(({ state }) => state === 'acknowledged'), ...rows.filter(({ state }) => state === 'settled').reverse()]
}

export async function findComplaint(db: Db, id: string): Promise<Complaint | undefined> {
  return db.selectFrom('complaint').select([...LINE, 'keyId', 'sealed']).where('id', '=', id).executeTakeFirst()
}

/** By the number somebody was given: only until when we answer. */
export async function findByNumber(db: Db, number: string): Promise<Pick<Complaint, 'number' | 'acknowledgeBy'> | undefined> {
  return db.selectFrom('complaint').select(['number', 'acknowledgeBy']).where('number', '=', number).executeTakeFirst()
}

/** Those that nobody has acknowledged and whose last day is this one or earlier. */
export async function listUnacknowledged(db: Db, until: string): Promise<readonly Pick<Complaint, 'id' | 'acknowledgeBy'>[]> {
  return db.selectFrom('complaint').select(['id', 'acknowledgeBy']).where('state', '=', 'new').where('acknowledgeBy', '<=', until).orderBy('id').limit(MOST).execute()
}

export async function insertComplaint(trx: Db, complaint: Complaint): Promise<void> {
  await trx.insertInto('complaint').values(complaint).onConflict((conflict) => conflict.column('id').doNothing()).execute()
}

/** Changes a complaint that is still in one of these states. False when it is not. */
export async function moveComplaint(trx: Db, id: string, from: readonly Complaint['state'][], change: Partial<Complaint>): Promise<boolean> {
  const moved = await trx.updateTable('complaint').set(change).where('id', '=', id).where('state', 'in', from).returning('id').executeTakeFirst()
  return moved !== undefined
}
