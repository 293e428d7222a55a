import { inTransaction, type Db } from '#db/database.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { listThemesOfContributions } from '#app/features/understand/themes/theme-store.server.ts'

/**
 * Freezes every consultation whose day has come: receipts keep their themes and are cut from their responses (settled 5).
 * From then on nobody, not we either, can say which answers a code belongs to. Returns how many were frozen.
 */
export async function freezeDueConsultations(db: Db, world: World): Promise<number> {
  const due = await db.selectFrom('consultation').select('id').where('frozen', '=', 0).where('frozenOn', '<=', dayOf(world)).orderBy('id').execute()
  for (const { id } of due) await inTransaction(db, (trx) => freeze(trx, id))
  return due.length
}

async function freeze(trx: Db, consultationId: string): Promise<void> {
  const receipts = await trx.selectFrom('receipt').select(['receiptHash', 'responseId']).where('consultationId', '=', consultationId).where('responseId', 'is not', null).execute()
  for (const { receiptHash, responseId } of receipts) await keepThemes(trx, receiptHash, responseId)
  await trx.updateTable('receipt').set({ state: 'frozen', responseId: null })
    .where('consultationId', '=', consultationId).where('responseId', 'is not', null).execute()
  await trx.updateTable('consultation').set({ frozen: 1 }).where('id', '=', consultationId).execute()
}

async function keepThemes(trx: Db, receiptHash: string, responseId: string | null): Promise<void> {
  const contributions = await trx.selectFrom('contribution').select('id').where('responseId', '=', responseId).execute()
  const themes = await listThemesOfContributions(trx, contributions.map(({ id }) => id))
  if (themes.length > 0) await trx.insertInto('receiptTheme').values(themes.map(({ id }) => ({ receiptHash, themeId: id }))).execute()
}
