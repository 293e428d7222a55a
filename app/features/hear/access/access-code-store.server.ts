import type { Insertable } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { World } from '#app/features/ground/world.ts'
import { accessHash, normaliseAccessCode } from '#app/features/hear/access/access-code.ts'

export interface CodeCount { readonly batch: number; readonly unused: number; readonly used: number }

/** How many codes of each batch are used. Nobody can ask which. */
export async function countAccessCodes(db: Db, collectorId: string): Promise<readonly CodeCount[]> {
  const rows = await db.selectFrom('accessCode').select(({ fn }) => ['batch', fn.countAll<number>().as('all'), fn.sum<number>('used').as('used')])
    .where('collectorId', '=', collectorId).groupBy('batch').orderBy('batch').execute()
  return rows.map(({ batch, all, used }) => ({ batch, unused: Number(all) - Number(used), used: Number(used) }))
}

/** True while this code waits to be used at this collector. Nothing is used up. */
export async function isAccessCodeFree(db: Db, world: World, collectorId: string, typed: string): Promise<boolean> {
  const code = normaliseAccessCode(typed)
  if (code === undefined) return false
  const row = await db.selectFrom('accessCode').select('used').where('codeHash', '=', accessHash(world, code)).where('collectorId', '=', collectorId).executeTakeFirst()
  return row?.used === 0
}

/** Uses a code up, inside the transaction that stores the response. False when it is none of this collector's, or was used. */
export async function useAccessCode(trx: Db, world: World, collectorId: string, typed: string): Promise<boolean> {
  const code = normaliseAccessCode(typed)
  if (code === undefined) return false
  const { numUpdatedRows } = await trx.updateTable('accessCode').set({ used: 1 })
    .where('codeHash', '=', accessHash(world, code)).where('collectorId', '=', collectorId).where('used', '=', 0).executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertAccessCodes(trx: Db, rows: readonly Insertable<Schema['accessCode']>[]): Promise<void> {
  await trx.insertInto('accessCode').values([...rows]).execute()
}
