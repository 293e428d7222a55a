import { z } from 'zod'
import type { Db } from '#db/database.ts'
import type { FilledIn, TemplateKind } from '#app/features/ground/privacy/template.ts'

/** One version of a document. */
export interface Document {
  readonly kind: string
  readonly version: number
  readonly state: 'draft' | 'completed'
  readonly fields: FilledIn
  readonly savedOn: string
  readonly completedOn: string | null
  readonly completedRole: string | null
  readonly reviewOn: string | null
  readonly completedBy: string | null
}

const filledIn = z.record(z.string(), z.string())
const MOST = 500

/** Every version of one kind, or the newest ones of all, the newest first. */
export async function listDocuments(db: Db, kind?: TemplateKind): Promise<readonly Document[]> {
  const rows = await db.selectFrom('templateDocument').leftJoin('staff', 'staff.id', 'templateDocument.completedBy')
    .select(['kind', 'version', 'templateDocument.state', 'fields', 'savedOn', 'completedOn', 'completedRole', 'reviewOn', 'staff.displayName as completedBy'])
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .orderBy('kind').orderBy('version', 'desc').limit(MOST).execute()
  return rows.map(({ fields, ...row }) => ({ ...row, fields: filledIn.parse(JSON.parse(fields)) }))
}

/** The newest completed version, which is the one in force. */
export async function findInForce(db: Db, kind: TemplateKind): Promise<Document | undefined> {
  return (await listDocuments(db, kind)).find(({ state }) => state === 'completed')
}

/** The day on which the impact assessment in force was completed: no collector for under-18s opens without one (DP-10). */
export async function findDpiaDay(db: Db): Promise<string | undefined> {
  return (await findInForce(db, 'dpia'))?.completedOn ?? undefined
}

/** Saves a draft: the one that is there, or a new version after the completed ones. */
export async function saveDraft(trx: Db, kind: TemplateKind, fields: FilledIn, saved: { readonly savedOn: string; readonly savedBy: string }): Promise<number> {
  const [newest] = await listDocuments(trx, kind)
  const version = newest?.state === 'draft' ? newest.version : (newest?.version ?? 0) + 1
  const json = JSON.stringify(fields)
  await trx.insertInto('templateDocument').values({ kind, version, state: 'draft', fields: json, ...saved, completedOn: null, completedBy: null, completedRole: null, reviewOn: null })
    .onConflict((conflict) => conflict.columns(['kind', 'version']).doUpdateSet({ fields: json, ...saved })).execute()
  return version
}

/** Ends a draft: it never changes again. False when there is none. */
export async function endDraft(trx: Db, kind: TemplateKind, version: number, completed: { readonly completedOn: string; readonly completedBy: string; readonly completedRole: string; readonly reviewOn: string }): Promise<boolean> {
  const done = await trx.updateTable('templateDocument').set({ state: 'completed', ...completed }).where('kind', '=', kind).where('version', '=', version).where('state', '=', 'draft').returning('version').executeTakeFirst()
  return done !== undefined
}
