import type { Db } from '#db/database.ts'

/** What every installation begins with: the languages whose texts are complete. */
export async function seedEmpty(db: Db): Promise<void> {
  await db.insertInto('language').values(LANGUAGES.map((language, position) => ({ ...language, offered: 1 as const, position }))).execute()
}

const LANGUAGES = [
  { tag: 'en', direction: 'ltr', ownName: 'English' },
  { tag: 'pl', direction: 'ltr', ownName: 'polski' },
  { tag: 'ur', direction: 'rtl', ownName: 'اردو' },
  { tag: 'ar', direction: 'rtl', ownName: 'العربية' },
] as const
