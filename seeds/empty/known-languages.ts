import type { Db } from '#db/database.ts'
import type { Language } from '#app/i18n/languages.ts'

/** The languages of the product in the order of the switcher (`brackenford.md` 5.5), each with its own name and direction. */
export const KNOWN_LANGUAGES: readonly Language[] = [
  { tag: 'en', direction: 'ltr', ownName: 'English' },
  { tag: 'cy', direction: 'ltr', ownName: 'Cymraeg' },
  { tag: 'pl', direction: 'ltr', ownName: 'polski' },
  { tag: 'ro', direction: 'ltr', ownName: 'română' },
  { tag: 'ur', direction: 'rtl', ownName: 'اردو' },
  { tag: 'ar', direction: 'rtl', ownName: 'العربية' },
  { tag: 'pa-Guru', direction: 'ltr', ownName: 'ਪੰਜਾਬੀ' },
  { tag: 'bn', direction: 'ltr', ownName: 'বাংলা' },
  { tag: 'gu', direction: 'ltr', ownName: 'ગુજરાતી' },
  { tag: 'pt', direction: 'ltr', ownName: 'português' },
  { tag: 'uk', direction: 'ltr', ownName: 'українська' },
  { tag: 'so', direction: 'ltr', ownName: 'Soomaali' },
  { tag: 'zh-Hant', direction: 'ltr', ownName: '繁體中文' },
  { tag: 'ckb', direction: 'rtl', ownName: 'کوردیی ناوەندی' },
]

/**
 * Adds the known languages that the database has no row for, after those that are there, and changes no row. Done at
 * every start and not in a migration: a migration would run before the first seeds, and each later language would need
 * another one. An installation that exists gets new languages as not offered: whether to offer them is its people's
 * decision (`/office/languages`).
 */
export async function addMissingLanguages(db: Db, offered: 0 | 1): Promise<readonly string[]> {
  const there = await db.selectFrom('language').select(['tag', 'position']).execute()
  const next = Math.max(-1, ...there.map(({ position }) => position)) + 1
  const missing = KNOWN_LANGUAGES.filter(({ tag }) => !there.some((row) => row.tag === tag))
  if (missing.length > 0) await db.insertInto('language').values(missing.map((language, index) => ({ ...language, offered, position: next + index }))).execute()
  return missing.map(({ tag }) => tag)
}
