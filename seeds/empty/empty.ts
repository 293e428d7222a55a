import type { Db } from '#db/database.ts'
import { addMissingLanguages } from '#seeds/empty/known-languages.ts'

/** What every installation begins with: all the languages we have texts in, offered. */
export async function seedEmpty(db: Db): Promise<void> {
  await addMissingLanguages(db, 1)
}
