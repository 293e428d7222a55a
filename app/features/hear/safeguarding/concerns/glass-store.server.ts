import type { Insertable } from 'kysely'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { openSealed } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'

export async function insertBreakGlass(trx: Db, broken: Insertable<Schema['breakGlass']>): Promise<void> {
  await trx.insertInto('breakGlass').values(broken).execute()
}

export interface Breaking { readonly id: string; readonly at: string; readonly by: string; readonly reason: string }

/** When the glass of one record was broken, by whom and why: for those who see the record. */
export async function listBreakings(db: Db, world: World, concernId: string): Promise<Breaking[]> {
  const rows = await db.selectFrom('breakGlass').innerJoin('staff', 'staff.id', 'breakGlass.staffId')
    .select(['breakGlass.id', 'breakGlass.at', 'staff.displayName as by', 'breakGlass.keyId', 'breakGlass.sealed'])
    .where('concernId', '=', concernId).orderBy('breakGlass.at').orderBy('breakGlass.id').execute()
  return rows.map(({ keyId, sealed, ...row }) => ({ ...row, reason: openSealed(world, 'reason', { keyId, sealed }) }))
}

export interface ReportedBreaking { readonly at: string; readonly role: string }

/** A month's report for the data protection officer: which role, when. Never which record, nor why. Drills are left out. */
export async function listBreakingsOfMonth(db: Db, month: string): Promise<ReportedBreaking[]> {
  return db.selectFrom('breakGlass').innerJoin('concern', 'concern.id', 'breakGlass.concernId').select(['breakGlass.at', 'breakGlass.role'])
    .where('concern.kind', '!=', 'drill').where('breakGlass.at', '>=', `${month}-01`).where('breakGlass.at', '<', `${month}-32`).orderBy('breakGlass.at').execute()
}
