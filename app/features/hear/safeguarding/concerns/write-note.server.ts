import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { sealText } from '#app/features/ground/sealing/sealing.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { enterOpenConcern, type ConcernAct, type ConcernDone } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'
import { findReader, insertNote } from '#app/features/hear/safeguarding/concerns/note-store.server.ts'

/** Leaves a message for whoever wrote, to be read with their code: one way, never by mail, gone after its day (SAFE-06). */
export async function writeNote(db: Db, world: World, { text, language, ...act }: ConcernAct & { readonly text: string; readonly language: string }): Promise<ConcernDone> {
  return inTransaction(db, async (trx) => {
    const opened = await enterOpenConcern(trx, world, act)
    if (!opened.ok) return opened
    const { contributionId, kind } = opened.entered.concern
    const found = contributionId && kind !== 'drill' ? await findReader(trx, world, contributionId) : undefined
    if (!found) return { ok: false, reason: 'no_reader' }
    await insertNote(trx, {
      id: world.newId(), concernId: act.concernId, reader: found.reader, ...sealText(world, 'note', text), language,
      writtenOn: dayOf(world), expiresOn: found.until, shownOn: null, staffId: act.staffId,
    })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.note_written', subjectType: 'concern', subjectId: act.concernId })
    return { ok: true }
  })
}
