import type { Db } from '#db/database.ts'
import { isWithSafeguarding } from '#app/features/hear/contributions/contribution.ts'
import { deleteTexts } from '#app/features/hear/contributions/delete-texts.server.ts'
import { listHeldConsultations } from '#app/features/ground/retention/hold-store.server.ts'
import { mayHold } from '#app/features/ground/retention/may-hold.server.ts'
import type { SearchedPlace } from '#app/features/ground/retention/registry.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'

const MOST = 5000

/**
 * What people wrote: answers, posts and notes with their translations and redactions. A text with safeguarding is held,
 * and so is one of a consultation under a legal hold (SAFE-09, OPS-05).
 */
export const searchedTexts: SearchedPlace = {
  key: 'texts',
  search: async (db, _world, wanted) => {
    const held = await listHeldConsultations(db, 'openText')
    return (await listTexts(db, wanted)).map(({ id, flag, consultationId }) => ({ id, held: isWithSafeguarding(flag) || held.includes(consultationId) }))
  },
  read: async (db, _world, ids) => {
    const rows = await db.selectFrom('contribution').select(['original', 'language', 'receivedOn']).where('id', 'in', [...ids, '']).orderBy('receivedOn').orderBy('id').execute()
    return rows.map(({ original, language, receivedOn }) => ({ text: original, language, day: receivedOn }))
  },
  erase: async (trx, _world, wanted, ids, how) => how === 'delete' ? deleteTexts(trx, ids) : strikeTexts(trx, wanted, ids),
}

async function listTexts(db: Db, wanted: Wanted) {
  const translated = db.selectFrom('contributionTranslation').select('contributionId').where((eb) => mayHold(eb.ref('text'), wanted))
  const rows = await db.selectFrom('contribution').select(['id', 'flag', 'consultationId', 'original', 'redacted'])
    .where((eb) => eb.or([mayHold(eb.ref('original'), wanted), mayHold(eb.ref('redacted'), wanted), eb('id', 'in', translated)]))
    .orderBy('id').limit(MOST).execute()
  const texts = await listTranslatedTexts(db, rows.map(({ id }) => id))
  return rows.filter(({ id, original, redacted }) => [original, redacted, ...texts.get(id) ?? []].some((text) => wanted.isIn(text)))
}

async function listTranslatedTexts(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.selectFrom('contributionTranslation').select(['contributionId', 'text']).where('contributionId', 'in', [...ids, '']).execute()
  const texts = new Map<string, string[]>()
  for (const { contributionId, text } of rows) texts.set(contributionId, [...texts.get(contributionId) ?? [], text])
  return texts
}

/** The words alone go; what stands around them stays as it was, so that codings and quotations keep their places. */
async function strikeTexts(trx: Db, wanted: Wanted, ids: readonly string[]): Promise<number> {
  const rows = await trx.selectFrom('contribution').select(['id', 'original', 'redacted']).where('id', 'in', [...ids, '']).execute()
  for (const { id, original, redacted } of rows) {
    await trx.updateTable('contribution').set({ original: wanted.strike(original), redacted: redacted === null ? null : wanted.strike(redacted) }).where('id', '=', id).execute()
  }
  const translations = await trx.selectFrom('contributionTranslation').select(['contributionId', 'language', 'text']).where('contributionId', 'in', [...ids, '']).execute()
  for (const { contributionId, language, text } of translations.filter((one) => wanted.isIn(one.text))) {
    await trx.updateTable('contributionTranslation').set({ text: wanted.strike(text) }).where('contributionId', '=', contributionId).where('language', '=', language).execute()
  }
  return rows.length
}
