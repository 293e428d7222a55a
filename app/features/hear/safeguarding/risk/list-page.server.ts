import type { Db } from '#db/database.ts'
import { listPhrases, type ListedPhrase } from '#app/features/hear/safeguarding/risk/risk-phrase-store.server.ts'

/** A phrase as the editor shows it: who checked it by name. */
export type PhraseLine = Pick<ListedPhrase, 'id' | 'phrase' | 'category' | 'checkedOn' | 'retiredOn'> & { readonly active: boolean; readonly shipped: boolean; readonly checkedBy: string | null }

/** The list of a language for its editor. */
export async function listPhraseLines(db: Db, language: string): Promise<readonly PhraseLine[]> {
  const phrases = await listPhrases(db, language)
  const ids = [...new Set(phrases.flatMap(({ checkedBy }) => checkedBy ?? []))]
  const staff = ids.length === 0 ? [] : await db.selectFrom('staff').select(['id', 'displayName']).where('id', 'in', ids).execute()
  const names = new Map(staff.map(({ id, displayName }) => [id, displayName]))
  return phrases.map(({ id, phrase, category, active, addedBy, checkedBy, checkedOn, retiredOn }) => ({
    id, phrase, category, active: active === 1, shipped: addedBy === null, checkedBy: checkedBy === null ? null : names.get(checkedBy) ?? null, checkedOn, retiredOn,
  }))
}
