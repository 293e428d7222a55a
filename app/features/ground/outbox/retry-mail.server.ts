import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** Lets a mail that was given up wait again, with all its tries. False when it cannot be sent any more. */
export async function retryMail(db: Db, world: World, { staffId, id }: { readonly staffId: string; readonly id: string }): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const found = await trx.updateTable('outbox').set({ state: 'waiting', tries: 0, dueAt: world.now().toISOString(), settledOn: null, problem: null })
      .where('id', '=', id).where('state', '=', 'dead').where('sealed', 'is not', null).returning('kind').executeTakeFirst()
    if (!found) return false
    await recordAudit(trx, world, { staffId, act: 'mail.retried', subjectType: 'mail', subjectId: id, detail: { kind: found.kind } })
    return true
  })
}

/** Writes a test message to the person who asks for one. False when their account has no address. */
export async function sendTestMail(db: Db, world: World, { staffId, path }: { readonly staffId: string; readonly path: string }): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const staff = await trx.selectFrom('staff').select('email').where('id', '=', staffId).executeTakeFirst()
    if (!staff?.email) return false
    const key = `test ${world.newId()}`
    await queueMail(trx, world, { key, kind: 'test', to: { staffId }, path })
    await recordAudit(trx, world, { staffId, act: 'mail.tested', subjectType: 'staff', subjectId: staffId })
    return true
  })
}
