import type { Db } from '#db/database.ts'
import type { Language } from '#app/i18n/languages.ts'

/** The languages of the switcher, in its order; the first is what we fall back to. */
export async function listOfferedLanguages(db: Db): Promise<Language[]> {
  return db.selectFrom('language').select(['tag', 'direction', 'ownName'])
    .where('offered', '=', 1).orderBy('position').execute()
}
