import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { GroupSession } from '#app/features/hear/sessions/group-session.ts'

/** The sessions this person may see, newest first: their own, or everybody's. */
export async function listSessions(db: Db, staffId: string | undefined): Promise<GroupSession[]> {
  const rows = await sessions(db).$if(staffId !== undefined, (query) => query.where('groupSession.staffId', '=', staffId ?? ''))
    .orderBy('groupSession.state', 'desc').orderBy('groupSession.madeOn', 'desc').orderBy('groupSession.id').limit(200).execute()
  return rows.map(withNumbers)
}

export async function findSession(db: Db, id: string): Promise<GroupSession | undefined> {
  const row = await sessions(db).where('groupSession.id', '=', id).executeTakeFirst()
  return row && withNumbers(row)
}

export async function insertSession(trx: Db, session: Schema['groupSession']): Promise<void> {
  await trx.insertInto('groupSession').values(session).execute()
}

/** Ends a session: its unused tokens are gone with it. False when it had ended before. */
export async function endOpenSession(trx: Db, id: string): Promise<boolean> {
  const ended = await trx.updateTable('groupSession').set({ state: 'ended' }).where('id', '=', id).where('state', '=', 'open').returning('id').executeTakeFirst()
  if (ended) await trx.deleteFrom('sessionToken').where('sessionId', '=', id).where('used', '=', 0).execute()
  return ended !== undefined
}

/** One more has sent. Called in the transaction that stores the response; the row knows no more than the number. */
export async function countSent(trx: Db, sessionId: string): Promise<void> {
  await trx.updateTable('groupSession').set((eb) => ({ sent: eb('sent', '+', 1) })).where('id', '=', sessionId).execute()
}

/** A count is a number, null or a text of digits, as the database likes. */
function withNumbers(row: Omit<GroupSession, 'begun'> & { readonly begun: number | string | bigint | null }): GroupSession {
  return { ...row, begun: Number(row.begun) }
}

function sessions(db: Db) {
  return db.selectFrom('groupSession').innerJoin('collector', 'collector.id', 'groupSession.collectorId')
    .select(['groupSession.id', 'groupSession.collectorId', 'collector.code as collector', 'collector.edition', 'groupSession.label', 'groupSession.children', 'groupSession.sent', 'groupSession.state', 'groupSession.madeOn', 'groupSession.staffId'])
    .select((eb) => eb.selectFrom('sessionToken').select((inner) => inner.fn.countAll<number>().as('used'))
      .whereRef('sessionToken.sessionId', '=', 'groupSession.id').where('sessionToken.used', '=', 1).as('begun'))
}
