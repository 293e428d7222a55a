import { inTransaction, type Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'

type Detail = Readonly<Record<string, string | number | boolean | null>>

export interface JobNote { readonly ranAt: string | null; readonly busy: boolean; readonly detail: Detail }

/** Takes a job for this process, for at most `minutes`. False while another has it, or when it ran after `notSince`. */
export async function leaseJob(db: Db, world: World, { name, minutes, notSince }: { readonly name: string; readonly minutes: number; readonly notSince?: Date }): Promise<boolean> {
  const now = world.now()
  return inTransaction(db, async (trx) => {
    await trx.insertInto('job').values({ name, ranAt: null, leasedUntil: null, detail: null }).onConflict((conflict) => conflict.column('name').doNothing()).execute()
    const taken = await trx.updateTable('job').set({ leasedUntil: new Date(now.getTime() + minutes * 60_000).toISOString() })
      .where('name', '=', name)
      .where((eb) => eb.or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<', now.toISOString())]))
      .$if(notSince !== undefined, (query) => query.where((eb) => eb.or([eb('ranAt', 'is', null), eb('ranAt', '<', notSince?.toISOString() ?? '')])))
      .executeTakeFirst()
    return taken.numUpdatedRows === 1n
  })
}

/** Writes down that a job ran, and what came of it; others may have it again. */
export async function noteJob(db: Db, world: World, name: string, detail: Detail): Promise<void> {
  const values = { ranAt: world.now().toISOString(), leasedUntil: null, detail: JSON.stringify(detail) }
  await inTransaction(db, (trx) => trx.insertInto('job').values({ name, ...values }).onConflict((conflict) => conflict.column('name').doUpdateSet(values)).execute())
}

/** Gives a job back that came to nothing. */
export async function releaseJob(db: Db, name: string): Promise<void> {
  await inTransaction(db, (trx) => trx.updateTable('job').set({ leasedUntil: null }).where('name', '=', name).execute())
}

/** When a job ran last, what came of it, and whether somebody has it now. */
export async function findJob(db: Db, world: World, name: string): Promise<JobNote | undefined> {
  const row = await db.selectFrom('job').select(['ranAt', 'leasedUntil', 'detail']).where('name', '=', name).executeTakeFirst()
  return row && { ranAt: row.ranAt, busy: row.leasedUntil !== null && row.leasedUntil > world.now().toISOString(), detail: row.detail === null ? {} : JSON.parse(row.detail) as Detail } // written by noteJob
}
