import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { listTranslations, withTranslations } from '#app/features/ground/languages/translation-store.server.ts'

/** What a list may say of a request: nothing anybody wrote. */
export interface ContactLine {
  readonly id: string
  readonly consultation: LocalizedText
  readonly audience: Schema['contactRequest']['audience']
  readonly receivedOn: string
  readonly state: 'open' | 'taken'
  /** The lists of phrases found something in it: it stands first. */
  readonly flagged: boolean
}

const MOST = 200

/** Who waits to be contacted, the longest first. */
export async function listContacts(db: Db): Promise<readonly ContactLine[]> {
  const rows = await db.selectFrom('contactRequest').innerJoin('consultation', 'consultation.id', 'contactRequest.consultationId')
    .select(['contactRequest.id', 'contactRequest.consultationId', 'consultation.title', 'contactRequest.audience', 'contactRequest.receivedOn', 'contactRequest.state', 'contactRequest.flagReason'])
    .where('contactRequest.state', 'in', ['open', 'taken']).orderBy((eb) => eb.case().when('contactRequest.flagReason', 'is not', null).then(0).else(1).end()).orderBy('contactRequest.receivedOn').orderBy('contactRequest.id').limit(MOST).execute()
  const translations = await listTranslations(db, rows.map(({ consultationId }) => `consultation:${consultationId}`))
  return rows.map(({ title, consultationId, state, flagReason, ...row }) => ({ ...row, flagged: flagReason !== null, state: state === 'open' ? 'open' : 'taken', consultation: withTranslations(translations, `consultation:${consultationId}`, 'title', title) }))
}

/** How many nobody has opened yet, and since when. */
export async function countOpenContacts(db: Db): Promise<{ readonly count: number; readonly since?: string | undefined }> {
  const row = await db.selectFrom('contactRequest').select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('receivedOn').as('since')]).where('state', '=', 'open').executeTakeFirstOrThrow()
  return { count: row.count, since: row.since ?? undefined }
}
