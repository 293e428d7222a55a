import { createHash } from 'node:crypto'
import type { Db } from '#db/database.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** `texts[subject][key]`: every translation of some rows, keyed by language. */
export type TranslationsOf = ReadonlyMap<string, Readonly<Record<string, Readonly<Record<string, string>>>>>

/** The translations of many rows at once. A subject is `<table>:<id>`, for example `priority:abc`. */
export async function listTranslations(db: Db, subjects: readonly string[]): Promise<TranslationsOf> {
  const found = new Map<string, Record<string, Record<string, string>>>()
  for (let start = 0; start < subjects.length; start += CHUNK) {
    const rows = await db.selectFrom('translation').select(['subject', 'key', 'language', 'text'])
      .where('subject', 'in', subjects.slice(start, start + CHUNK)).execute()
    for (const { subject, key, language, text } of rows) {
      const keys = found.get(subject) ?? {}
      keys[key] = { ...keys[key], [language]: text }
      found.set(subject, keys)
    }
  }
  return found
}

/** A column's English text with its translations. */
export function withTranslations(translations: TranslationsOf, subject: string, key: string, english: string): LocalizedText {
  return { en: english, ...translations.get(subject)?.[key] }
}

/** Replaces the translations of one column. English is the column itself and is left out. `checkedBy` null means machine draft. */
export async function saveTranslations(db: Db, subject: string, key: string, texts: LocalizedText, checkedBy: string | null): Promise<void> {
  const sourceHash = hashOf(texts['en'] ?? '')
  const rows = Object.entries(texts).filter(([language, text]) => language !== 'en' && text !== '')
    .map(([language, text]) => ({ subject, key, language, text, sourceHash, checkedBy }))
  await db.deleteFrom('translation').where('subject', '=', subject).where('key', '=', key).execute()
  if (rows.length > 0) await db.insertInto('translation').values(rows).execute()
}

const CHUNK = 400

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
