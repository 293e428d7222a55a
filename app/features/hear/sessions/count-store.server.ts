import type { Db } from '#db/database.ts'
import type { Counts } from '#app/features/hear/sessions/hands-up.ts'

/** What was counted by hands up in a session, by question. */
export async function listCounts(db: Db, sessionId: string): Promise<Readonly<Record<string, Counts>>> {
  const rows = await db.selectFrom('groupCount').select(['questionKey', 'optionCode', 'count']).where('sessionId', '=', sessionId).execute()
  const byQuestion: Record<string, Record<string, number>> = {}
  for (const { questionKey, optionCode, count } of rows) byQuestion[questionKey] = { ...byQuestion[questionKey], [optionCode]: count }
  return byQuestion
}

/** Puts one question's counts in the place of those before. */
export async function replaceCounts(trx: Db, sessionId: string, questionKey: string, counts: Counts): Promise<void> {
  await trx.deleteFrom('groupCount').where('sessionId', '=', sessionId).where('questionKey', '=', questionKey).execute()
  const rows = Object.entries(counts).map(([optionCode, count]) => ({ sessionId, questionKey, optionCode, count }))
  if (rows.length > 0) await trx.insertInto('groupCount').values(rows).execute()
}
