import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { overdueBefore, type Arrival, type ReadingClock } from '#app/features/hear/contributions/reading-clock.ts'

export type AlertStep = Schema['readingAlert']['step']

/** Flags of texts that wait for a reader; a concern has its own room and its own clock. */
const WAITING = ['none', 'flagged'] as const

/** Unread texts that have waited longer than they may, posts before moderation among them. */
export async function countOverdue(db: Db, clock: ReadingClock, now: Date): Promise<number> {
  let count = 0
  for (const flag of WAITING) {
    const { n } = await waiting(db, flag).select((eb) => eb.fn.countAll<number>().as('n'))
      .where((eb) => arrivedBefore(eb, clock, overdueBefore(clock, flag, now))).executeTakeFirstOrThrow()
    count += n
  }
  return count
}

/** Those of which nobody has been told at this step, `later` staffed minutes after they were due. */
export async function listUntold(db: Db, clock: ReadingClock, now: Date, step: AlertStep, later: number): Promise<string[]> {
  const found: string[] = []
  for (const flag of WAITING) {
    const rows = await waiting(db, flag).select('contribution.id').where((eb) => eb.not(isTold(eb, step)))
      .where((eb) => arrivedBefore(eb, clock, overdueBefore(clock, flag, now, later))).limit(MOST).execute()
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** Flagged texts of which nobody outside staffed hours has been told. */
export async function listFlaggedUntold(db: Db): Promise<(Arrival & { readonly id: string })[]> {
  return waiting(db, 'flagged').select(['contribution.id', 'receivedOn', 'receivedAt', 'flag']).where((eb) => eb.not(isTold(eb, 'outOfHours'))).limit(MOST).execute()
}

/** A time of arrival that lies ahead came from a wrong clock: from now it counts as now, so that it is not late too late. */
export async function correctArrivals(db: Db, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.updateTable('contribution').set({ receivedAt: at }).where('readState', '=', 'unread').where('flag', 'in', WAITING).where('receivedAt', '>', at).execute()
}

/** Remembers that somebody is told. Returns those nobody had been told of: two processes at once tell of each once. */
export async function rememberAlerts(trx: Db, step: AlertStep, contributionIds: readonly string[], alertedAt: string): Promise<string[]> {
  const told: string[] = []
  for (let start = 0; start < contributionIds.length; start += CHUNK) {
    const rows = await trx.insertInto('readingAlert').values(contributionIds.slice(start, start + CHUNK).map((contributionId) => ({ contributionId, step, alertedAt })))
      .onConflict((conflict) => conflict.columns(['contributionId', 'step']).doNothing()).returning('contributionId').execute()
    told.push(...rows.map(({ contributionId }) => contributionId))
  }
  return told
}

/** Once a text is read nothing is kept of when it was late. */
export async function forgetAlerts(trx: Db, contributionId: string): Promise<void> {
  await trx.deleteFrom('readingAlert').where('contributionId', '=', contributionId).execute()
}

const MOST = 5_000
const CHUNK = 200

function waiting(db: Db, flag: (typeof WAITING)[number]) {
  return db.selectFrom('contribution').where('readState', '=', 'unread').where('flag', '=', flag)
}

function arrivedBefore(eb: ExpressionBuilder<Schema, 'contribution'>, { calendar }: ReadingClock, instant: Date): Expression<SqlBool> {
  const day = dayOf({ timeZone: calendar.timeZone, now: () => instant })
  return eb.or([eb('receivedAt', '<=', instant.toISOString()), eb.and([eb('receivedAt', 'is', null), eb('receivedOn', '<', day)])])
}

function isTold(eb: ExpressionBuilder<Schema, 'contribution'>, step: AlertStep) {
  return eb.exists(eb.selectFrom('readingAlert').select('readingAlert.step').whereRef('readingAlert.contributionId', '=', 'contribution.id').where('readingAlert.step', '=', step))
}
