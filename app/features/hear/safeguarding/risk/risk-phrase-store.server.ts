import { createHash } from 'node:crypto'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { findSetting, saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { PHRASE_CATEGORIES, type PhraseCategory, type RiskPhrase } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'

const COLUMNS = ['id', 'language', 'phrase', 'category', 'active', 'addedBy', 'addedOn', 'checkedBy', 'checkedOn', 'retiredOn'] as const
const MOST = 20_000

/** A row of a list, as the editor shows it. */
export type ListedPhrase = Omit<Schema['riskPhrase'], 'category'> & { readonly category: PhraseCategory }

/** Every phrase that is looked for, in every language. */
export async function listActivePhrases(db: Db): Promise<readonly RiskPhrase[]> {
  const rows = await db.selectFrom('riskPhrase').select(['id', 'language', 'phrase', 'category']).where('active', '=', 1).orderBy('language').orderBy('phrase').limit(MOST).execute()
  return rows.map((row) => ({ ...row, category: categoryOf(row.category) }))
}

/** The list of one language: what is looked for, then what is not any more; each by kind of worry. */
export async function listPhrases(db: Db, language: string): Promise<readonly ListedPhrase[]> {
  const rows = await db.selectFrom('riskPhrase').select(COLUMNS).where('language', '=', language).orderBy('active', 'desc').orderBy('category').orderBy('phrase').limit(MOST).execute()
  return rows.map((row) => ({ ...row, category: categoryOf(row.category) }))
}

export async function findPhrase(db: Db, id: string): Promise<ListedPhrase | undefined> {
  const row = await db.selectFrom('riskPhrase').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && { ...row, category: categoryOf(row.category) }
}

/** A language's list in numbers. */
export interface ListState { readonly language: string; readonly active: number; readonly unchecked: number; readonly lastChecked: string | null }

export async function listStates(db: Db): Promise<readonly ListState[]> {
  const rows = await db.selectFrom('riskPhrase').select((eb) => ['language', eb.fn.countAll<number>().as('active'), eb.fn.count<number>('checkedOn').as('checked'), eb.fn.max('checkedOn').as('lastChecked')])
    .where('active', '=', 1).groupBy('language').orderBy('language').execute()
  return rows.map(({ language, active, checked, lastChecked }) => ({ language, active: Number(active), unchecked: Number(active) - Number(checked), lastChecked }))
}

/** False when the list has this phrase already, in use or not. */
export async function insertPhrase(trx: Db, row: Schema['riskPhrase']): Promise<boolean> {
  const inserted = await trx.insertInto('riskPhrase').values(row).onConflict((conflict) => conflict.columns(['language', 'phrase']).doNothing()).returning('id').executeTakeFirst()
  return inserted !== undefined
}

/** A whole list at once. A phrase that is there already stays as it is. */
export async function insertPhrases(trx: Db, rows: readonly Schema['riskPhrase'][]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('riskPhrase').values([...rows]).onConflict((conflict) => conflict.columns(['language', 'phrase']).doNothing()).execute()
}

export async function updatePhrase(trx: Db, id: string, change: Partial<Pick<Schema['riskPhrase'], 'active' | 'category' | 'retiredOn' | 'checkedBy' | 'checkedOn'>>): Promise<void> {
  await trx.updateTable('riskPhrase').set(change).where('id', '=', id).execute()
}

/** Says of every phrase in use of a language that this person checked it. Returns how many were unchecked. */
export async function checkPhrases(trx: Db, language: string, checkedBy: string, checkedOn: string): Promise<number> {
  const checked = await trx.updateTable('riskPhrase').set({ checkedBy, checkedOn }).where('language', '=', language).where('active', '=', 1).where('checkedOn', 'is', null).executeTakeFirst()
  return Number(checked.numUpdatedRows)
}

/** To be called after every change, in its transaction: the lists are read again by every process. */
export async function renewListsVersion(trx: Db): Promise<void> {
  await saveSetting(trx, 'riskListsVersion', createHash('sha256').update(JSON.stringify(await listActivePhrases(trx))).digest('base64url').slice(0, 22))
}

export async function findListsVersion(db: Db): Promise<string | undefined> {
  return findSetting(db, 'riskListsVersion')
}

function categoryOf(stored: string): PhraseCategory {
  return PHRASE_CATEGORIES.find((category) => category === stored) ?? 'tell'
}
