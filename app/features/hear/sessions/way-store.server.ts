import type { Db } from '#db/database.ts'

/** A way in somebody may be helped at: one that is not closed for good. Opening hours do not matter for preparing. */
export interface HelpedWay {
  readonly id: string
  readonly code: string
  readonly edition: string
}

export async function listHelpedWays(db: Db, today: string): Promise<HelpedWay[]> {
  return db.selectFrom('collector').select(['id', 'code', 'edition']).where('state', '=', 'open').where('closesOn', '>=', today).orderBy('code').execute()
}
