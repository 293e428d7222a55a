import type { Db } from '#db/database.ts'
import type { HelpedWay } from '#app/features/hear/sessions/group-session.ts'

/** Ways in that are not closed for good, by code. */
export async function listHelpedWays(db: Db, today: string): Promise<HelpedWay[]> {
  return db.selectFrom('collector').select(['id', 'code', 'edition']).where('state', '=', 'open').where('closesOn', '>=', today).orderBy('code').execute()
}
