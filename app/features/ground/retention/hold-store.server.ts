import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { DataClass } from '#app/features/ground/retention/registry.ts'

export interface Hold {
  readonly id: string
  readonly name: string
  readonly dataClass: string | null
  readonly consultation: string | null
  readonly placedOn: string
  readonly reviewOn: string
  readonly liftedOn: string | null
}

const MOST = 200

/** Holds, those that count first, the newest first. */
export async function listHolds(db: Db): Promise<readonly Hold[]> {
  const rows = await db.selectFrom('legalHold').leftJoin('consultation', 'consultation.id', 'legalHold.consultationId')
    .select(['legalHold.id', 'name', 'dataClass', 'consultation.title as consultation', 'placedOn', 'reviewOn', 'liftedOn'])
    .orderBy('placedOn', 'desc').orderBy('legalHold.id').limit(MOST).execute()
  return [...rows.filter(({ liftedOn }) => liftedOn === null), ...rows.filter(({ liftedOn }) => liftedOn !== null)]
}

/** True when a hold stops this class as a whole. */
export async function isClassHeld(db: Db, dataClass: DataClass): Promise<boolean> {
  const hold = await db.selectFrom('legalHold').select('id').where('liftedOn', 'is', null).where('dataClass', '=', dataClass).where('consultationId', 'is', null).limit(1).executeTakeFirst()
  return hold !== undefined
}

/** Consultations a hold keeps, for this class or for all. */
export async function listHeldConsultations(db: Db, dataClass: DataClass): Promise<readonly string[]> {
  const rows = await db.selectFrom('legalHold').select('consultationId').where('liftedOn', 'is', null)
    .where((eb) => eb.or([eb('dataClass', 'is', null), eb('dataClass', '=', dataClass)])).where('consultationId', 'is not', null).distinct().execute()
  return rows.flatMap(({ consultationId }) => consultationId ?? [])
}

export async function insertHold(trx: Db, hold: Schema['legalHold']): Promise<void> {
  await trx.insertInto('legalHold').values(hold).execute()
}

/** False when it was lifted before. */
export async function liftHold(trx: Db, id: string, lifted: { readonly liftedOn: string; readonly liftedBy: string }): Promise<boolean> {
  const done = await trx.updateTable('legalHold').set(lifted).where('id', '=', id).where('liftedOn', 'is', null).returning('id').executeTakeFirst()
  return done !== undefined
}
