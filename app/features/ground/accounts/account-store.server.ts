import type { Db } from '#db/database.ts'

/** What somebody sees of their own account. */
export interface OwnAccount {
  readonly displayName: string
  readonly email: string | null
  readonly vettingExpiresOn: string | null
  readonly trainingExpiresOn: string | null
}

export async function findOwnAccount(db: Db, staffId: string): Promise<OwnAccount | undefined> {
  return db.selectFrom('staff').select(['displayName', 'email', 'vettingExpiresOn', 'trainingExpiresOn']).where('id', '=', staffId).executeTakeFirst()
}

/** Until when the first second factor may be set up; undefined when nobody was invited. */
export async function findEnrolUntil(db: Db, staffId: string): Promise<string | undefined> {
  const row = await db.selectFrom('staff').select('enrolUntil').where('id', '=', staffId).executeTakeFirst()
  return row?.enrolUntil ?? undefined
}
