import type { Db } from '#db/database.ts'
import type { Language } from '#app/i18n/languages.ts'

/** The languages of the switcher, in its order; the first is what we fall back to. */
export async function listOfferedLanguages(db: Db): Promise<Language[]> {
  return db.selectFrom('language').select(['tag', 'direction', 'ownName'])
    .where('offered', '=', 1).orderBy('position').execute()
}

/** A known language with whether readers are offered it. */
export interface LanguageRow extends Language { readonly offered: boolean }

/** All known languages, in the switcher's order. */
export async function listLanguages(db: Db): Promise<LanguageRow[]> {
  const rows = await db.selectFrom('language').select(['tag', 'direction', 'ownName', 'offered']).orderBy('position').execute()
  return rows.map((row) => ({ ...row, offered: row.offered === 1 }))
}

export async function setOffered(db: Db, tag: string, offered: boolean): Promise<void> {
  await db.updateTable('language').set({ offered: offered ? 1 : 0 }).where('tag', '=', tag).execute()
}
