import type { Db } from '#db/database.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { findReceipt, type Receipt } from '#app/features/hear/answering/receipt-store.server.ts'
import { listThemes, listThemesOfContributions } from '#app/features/understand/themes/theme-store.server.ts'
import type { Theme } from '#app/features/understand/themes/theme.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** What a receipt code shows at once: where the words went. Never the answers. */
export interface Followed {
  readonly state: Receipt['state']
  readonly consultation: { readonly title: LocalizedText; readonly slug: string; readonly frozenOn: string; readonly replyDueOn: string }
  /** Whether any of the words still wait for a reader; undefined when the answers cannot be reached any more. */
  readonly reading: 'nothing' | 'waiting' | 'read' | undefined
  readonly themes: readonly Theme[]
}

/** Follows a receipt code to its themes (settled 4). Undefined when nothing was sent with it. */
export async function followCode(db: Db, world: World, code: string): Promise<Followed | undefined> {
  const receipt = await findReceipt(db, world, code)
  if (!receipt) return undefined
  const contributions = receipt.responseId ? await listContributionStates(db, receipt.responseId) : undefined
  return {
    state: receipt.state,
    consultation: await getConsultation(db, receipt.consultationId),
    reading: contributions ? readingOf(contributions) : undefined,
    themes: contributions ? await listThemesOfContributions(db, contributions.map(({ id }) => id)) : await listFrozenThemes(db, receipt.receiptHash),
  }
}

async function listContributionStates(db: Db, responseId: string) {
  return db.selectFrom('contribution').select(['id', 'readState']).where('responseId', '=', responseId).orderBy('id').execute()
}

function readingOf(contributions: readonly { readonly readState: 'unread' | 'read' }[]): Followed['reading'] {
  if (contributions.length === 0) return 'nothing'
  return contributions.some(({ readState }) => readState === 'unread') ? 'waiting' : 'read'
}

async function listFrozenThemes(db: Db, receiptHash: string): Promise<Theme[]> {
  const rows = await db.selectFrom('receiptTheme').select('themeId').where('receiptHash', '=', receiptHash).execute()
  return listThemes(db, { ids: rows.map(({ themeId }) => themeId) })
}

async function getConsultation(db: Db, id: string): Promise<Followed['consultation']> {
  const row = await db.selectFrom('consultation').select(['title', 'slug', 'frozenOn', 'replyDueOn']).where('id', '=', id).executeTakeFirstOrThrow()
  const subject = `consultation:${id}`
  return { ...row, title: withTranslations(await listTranslations(db, [subject]), subject, 'title', row.title) }
}
