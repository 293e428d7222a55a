import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { HoldInput } from '#app/features/ground/retention/hold-input.ts'
import { insertHold, liftHold } from '#app/features/ground/retention/hold-store.server.ts'
import type { Keep } from '#app/features/ground/retention/keep.ts'
import type { DataClass } from '#app/features/ground/retention/registry.ts'
import { saveRule } from '#app/features/ground/retention/rule-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** Stops deletion until somebody lifts it. False when there is no such consultation. */
export async function placeHold(db: Db, world: World, staffId: string, { name, dataClass, consultation, reviewOn }: HoldInput): Promise<boolean> {
  const id = world.newId()
  return inTransaction(db, async (trx) => {
    if (consultation !== null && !await trx.selectFrom('consultation').select('id').where('id', '=', consultation).executeTakeFirst()) return false
    await insertHold(trx, { id, name, dataClass, consultationId: consultation, placedOn: dayOf(world), placedBy: staffId, reviewOn, liftedOn: null, liftedBy: null })
    await recordAudit(trx, world, { staffId, act: 'legal_hold.placed', subjectType: 'legal_hold', subjectId: id, detail: { dataClass, consultation } })
    return true
  })
}

/** Lets deletion go on. False when it was lifted before. */
export async function endHold(db: Db, world: World, staffId: string, id: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    if (!await liftHold(trx, id, { liftedOn: dayOf(world), liftedBy: staffId })) return false
    await recordAudit(trx, world, { staffId, act: 'legal_hold.lifted', subjectType: 'legal_hold', subjectId: id })
    return true
  })
}

/** Keeps a class for longer or shorter from now on. The privacy notice says it at once. */
export async function changeRule(db: Db, world: World, staffId: string, { dataClass, amount, unit }: Keep & { readonly dataClass: DataClass }): Promise<void> {
  await inTransaction(db, async (trx) => {
    await saveRule(trx, { dataClass, amount, unit, changedOn: dayOf(world), changedBy: staffId })
    await recordAudit(trx, world, { staffId, act: 'retention_rule.changed', subjectType: 'retention_rule', subjectId: dataClass, detail: { amount, unit } })
  })
}
