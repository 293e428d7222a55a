import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/**
 * Puts a flagged test text into the reading queue, to be found, passed on, referred and closed like a real one
 * (SAFE-19). It is a drill by its source, so no list, number or mail can take it for anything else; it belongs to no
 * response and is deleted when its record is closed. False where there is no consultation yet, or one drill runs already.
 */
export async function startDrill(db: Db, world: World, { staffId, text }: { readonly staffId: string; readonly text: string }): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const consultation = await trx.selectFrom('consultation').select('id').orderBy('opensOn', 'desc').orderBy('id').executeTakeFirst()
    const running = await trx.selectFrom('contribution').select('id').where('source', '=', 'drill').executeTakeFirst()
    if (!consultation || running) return false
    const id = world.newId()
    await trx.insertInto('contribution').values({
      id, source: 'drill', consultationId: consultation.id, responseId: null, questionKey: null, original: text, language: 'en', redacted: null, audience: 'children', ageBand: null, quotable: 0,
      flag: 'flagged', flagReason: 'button', receivedOn: dayOf(world), receivedAt: world.now().toISOString(), readState: 'unread', readInTime: null, codedState: 'done',
    }).execute()
    await recordAudit(trx, world, { staffId, act: 'drill.started', subjectType: 'contribution', subjectId: id })
    return true
  })
}
