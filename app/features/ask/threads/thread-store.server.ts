import type { Db } from '#db/database.ts'
import type { NewThread, Thread } from '#app/features/ask/threads/thread.ts'
import { listTranslations, saveTranslations, withTranslations, type TranslationsOf } from '#app/features/ground/languages/translation-store.server.ts'

const MOST = 100
const COLUMNS = ['id', 'spaceId', 'consultationId', 'slug', 'question', 'about', 'ownerRole', 'opensOn', 'closesOn', 'state'] as const
type Row = Omit<Thread, 'question' | 'about' | 'ownerRole'> & Record<'question' | 'about' | 'ownerRole', string>

/** The threads of a space, those that close last first. */
export async function listThreadsOfSpace(db: Db, spaceId: string): Promise<Thread[]> {
  const rows = await db.selectFrom('thread').select(COLUMNS).where('spaceId', '=', spaceId)
    .orderBy('closesOn', 'desc').orderBy('slug').limit(MOST).execute()
  return inTheirLanguages(db, rows)
}

export async function findThread(db: Db, spaceId: string, slug: string): Promise<Thread | undefined> {
  const rows = await db.selectFrom('thread').select(COLUMNS).where('spaceId', '=', spaceId).where('slug', '=', slug).execute()
  return (await inTheirLanguages(db, rows))[0]
}

/** The threads with these ids, keyed by id. */
export async function mapThreads(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Thread>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('thread').select(COLUMNS).where('id', 'in', [...new Set(ids)]).execute()
  return new Map((await inTheirLanguages(db, rows)).map((thread) => [thread.id, thread]))
}

export async function insertThread(trx: Db, id: string, { question, about, ownerRole, ...thread }: NewThread): Promise<void> {
  const english = { question: question['en'] ?? '', about: about['en'] ?? '', ownerRole: ownerRole['en'] ?? '' }
  await trx.insertInto('thread').values({ id, ...thread, ...english, state: 'open' }).execute()
  await saveTranslations(trx, `thread:${id}`, 'question', question, null)
  await saveTranslations(trx, `thread:${id}`, 'about', about, null)
  await saveTranslations(trx, `thread:${id}`, 'ownerRole', ownerRole, null)
}

async function inTheirLanguages(db: Db, rows: readonly Row[]): Promise<Thread[]> {
  const translations = await listTranslations(db, rows.map(({ id }) => `thread:${id}`))
  return rows.map((row) => toThread(row, translations))
}

function toThread(row: Row, translations: TranslationsOf): Thread {
  const text = (key: 'question' | 'about' | 'ownerRole') => withTranslations(translations, `thread:${row.id}`, key, row[key])
  return { ...row, question: text('question'), about: text('about'), ownerRole: text('ownerRole') }
}
