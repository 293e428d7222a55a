import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

export type Passkey = Schema['passkey']

export async function listPasskeys(db: Db, staffId: string): Promise<Pick<Passkey, 'id' | 'label' | 'madeOn' | 'usedOn' | 'transports'>[]> {
  return db.selectFrom('passkey').select(['id', 'label', 'madeOn', 'usedOn', 'transports']).where('staffId', '=', staffId).orderBy('madeOn').orderBy('id').limit(100).execute()
}

/** The passkey and its active owner's id. */
export async function findPasskey(db: Db, id: string): Promise<Passkey | undefined> {
  return db.selectFrom('passkey').innerJoin('staff', 'staff.id', 'passkey.staffId').selectAll('passkey').where('passkey.id', '=', id).where('staff.state', '=', 'active').executeTakeFirst()
}

/** False when the passkey is known already. */
export async function savePasskey(trx: Db, world: World, passkey: Omit<Passkey, 'madeOn' | 'usedOn'>): Promise<boolean> {
  const added = await trx.insertInto('passkey').values({ ...passkey, madeOn: dayOf(world), usedOn: null }).onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** Its counter goes up with every use; a copy of a passkey shows by one that does not. Keys without a counter always say 0. */
export async function usePasskey(trx: Db, world: World, id: string, counter: number): Promise<boolean> {
  const used = await trx.updateTable('passkey').set({ counter, usedOn: dayOf(world) }).where('id', '=', id)
    .where('counter', counter === 0 ? '=' : '<', counter).executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function deletePasskey(trx: Db, staffId: string, id: string): Promise<boolean> {
  return (await trx.deleteFrom('passkey').where('id', '=', id).where('staffId', '=', staffId).executeTakeFirst()).numDeletedRows === 1n
}
