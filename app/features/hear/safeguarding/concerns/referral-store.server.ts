import type { Insertable } from 'kysely'
import { z } from 'zod'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { SHARED } from '#app/features/hear/safeguarding/concerns/concern.ts'

export interface Referral {
  readonly id: string
  readonly recipient: string
  readonly route: string
  readonly lawfulReason: string
  readonly shared: readonly (typeof SHARED)[number][]
  readonly madeAt: string
  readonly writtenAt: string
  readonly by: string
}

const sharedList = z.array(z.enum(SHARED))

/** What was passed on, in the order it was written. */
export async function listReferrals(db: Db, concernId: string): Promise<Referral[]> {
  const rows = await db.selectFrom('concernReferral').innerJoin('staff', 'staff.id', 'concernReferral.staffId')
    .select(['concernReferral.id', 'recipient', 'route', 'lawfulReason', 'shared', 'madeAt', 'writtenAt', 'staff.displayName as by'])
    .where('concernId', '=', concernId).orderBy('writtenAt').orderBy('concernReferral.id').execute()
  return rows.map(({ shared, ...row }) => ({ ...row, shared: sharedList.parse(JSON.parse(shared)) }))
}

export async function countReferrals(db: Db, concernId: string): Promise<number> {
  const { n } = await db.selectFrom('concernReferral').select((eb) => eb.fn.countAll<number>().as('n')).where('concernId', '=', concernId).executeTakeFirstOrThrow()
  return Number(n)
}

/** A line more. There is no way to change one: the database refuses it. */
export async function insertReferral(trx: Db, referral: Insertable<Schema['concernReferral']>): Promise<void> {
  await trx.insertInto('concernReferral').values(referral).execute()
}
