import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { openSealedContact, type ContactContent } from '#app/features/hear/contacts/contact.ts'

interface ContactAct { readonly staffId: string; readonly id: string }

/** An opened request. Whether answers came with it is said; which ones only `findAnswersOfContact` says. */
export interface OpenedContact extends Omit<ContactContent, 'responseId'> { readonly id: string; readonly hasAnswers: boolean }

/** Opens a request for the safeguarding lead, who has it from then on. Every opening stands in the audit trail. Undefined once it is done. */
export async function openContact(db: Db, world: World, { staffId, id }: ContactAct): Promise<OpenedContact | undefined> {
  return inTransaction(db, async (trx) => {
    const found = await findContent(trx, world, id)
    if (!found) return undefined
    await trx.updateTable('contactRequest').set({ state: 'taken' }).where('id', '=', id).execute()
    await recordAudit(trx, world, { staffId, act: 'contact_request.opened', subjectType: 'contact_request', subjectId: id })
    const { responseId, ...content } = found
    return { id, ...content, hasAnswers: responseId !== undefined }
  })
}

/** The words sent with a request, to be opened in the reading room: breaking the glass, so it stands in the audit trail (settled 13). */
export async function findAnswersOfContact(db: Db, world: World, { staffId, id }: ContactAct): Promise<readonly string[]> {
  return inTransaction(db, async (trx) => {
    const responseId = (await findContent(trx, world, id))?.responseId
    if (!responseId) return []
    const texts = await trx.selectFrom('contribution').select('id').where('responseId', '=', responseId).orderBy('questionKey').execute()
    await recordAudit(trx, world, { staffId, act: 'contact_request.answers_opened', subjectType: 'contact_request', subjectId: id })
    return texts.map((text) => text.id)
  })
}

/** What was written in a request is deleted in the moment its record is closed. In the caller's transaction. */
export async function forgetContact(trx: Db, id: string): Promise<void> {
  await trx.updateTable('contactRequest').set({ state: 'done', sealed: null }).where('id', '=', id).execute()
}

/** Somebody has opened it: else nobody can know that it was answered. */
export async function isContactTaken(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('contactRequest').select('state').where('id', '=', id).executeTakeFirst()
  return row === undefined || row.state !== 'open'
}

async function findContent(trx: Db, world: World, id: string): Promise<ContactContent | undefined> {
  const row = await trx.selectFrom('contactRequest').select(['keyId', 'sealed']).where('id', '=', id).executeTakeFirst()
  return row?.sealed ? openSealedContact(world, { keyId: row.keyId, sealed: row.sealed }) : undefined
}
