import type { Db } from '#db/database.ts'
import type { Member, NewMember } from '#app/features/hear/forums/member.ts'

export async function findMember(db: Db, codeHash: string): Promise<Member | undefined> {
  return db.selectFrom('member').select(['id', 'spaceId', 'name', 'language', 'state']).where('codeHash', '=', codeHash).executeTakeFirst()
}

export async function listMemberNames(db: Db, spaceId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('member').select('name').where('spaceId', '=', spaceId).orderBy('name').execute()
  return new Set(rows.map(({ name }) => name))
}

/** False when somebody took the name in the meantime: choose another. */
export async function insertMember(trx: Db, member: NewMember): Promise<boolean> {
  const inserted = await trx.insertInto('member').values({ ...member, state: 'active' })
    .onConflict((conflict) => conflict.columns(['spaceId', 'name']).doNothing()).returning('id').executeTakeFirst()
  return inserted !== undefined
}
