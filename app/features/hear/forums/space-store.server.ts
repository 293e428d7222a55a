import { z } from 'zod'
import type { Db } from '#db/database.ts'
import { listTranslations, saveTranslations, withTranslations, type TranslationsOf } from '#app/features/ground/languages/translation-store.server.ts'
import { findPause } from '#app/features/ground/duty/pause-store.server.ts'
import { checkedHours, type NewSpace, type Space } from '#app/features/hear/forums/space.ts'

const MOST = 50
const COLUMNS = ['id', 'slug', 'name', 'about', 'audience', 'ages', 'hours', 'checkedHours', 'rules', 'moderation', 'state'] as const
type Row = Pick<Space, 'id' | 'slug' | 'audience' | 'ages' | 'moderation' | 'state'> & Record<'name' | 'about' | 'hours' | 'checkedHours' | 'rules', string>

export async function listSpaces(db: Db): Promise<Space[]> {
  return inTheirLanguages(db, await db.selectFrom('forumSpace').select(COLUMNS).orderBy('position').limit(MOST).execute())
}

export async function findSpace(db: Db, slug: string): Promise<Space | undefined> {
  const rows = await db.selectFrom('forumSpace').select(COLUMNS).where('slug', '=', slug).execute()
  return (await inTheirLanguages(db, rows))[0]
}

/** True when this open code lets people into this space. */
export async function isSpaceCode(db: Db, spaceId: string, codeHash: string): Promise<boolean> {
  const row = await db.selectFrom('spaceCode').select('codeHash')
    .where('codeHash', '=', codeHash).where('spaceId', '=', spaceId).where('state', '=', 'open').executeTakeFirst()
  return row !== undefined
}

export async function insertSpace(trx: Db, id: string, { name, about, hours, rules, ...space }: NewSpace): Promise<void> {
  const english = (text: Space['name']) => text['en'] ?? ''
  const { count } = await trx.selectFrom('forumSpace').select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  await trx.insertInto('forumSpace').values({
    ...space, id, name: english(name), about: english(about), hours: english(hours), rules: JSON.stringify(rules.map(english)),
    checkedHours: JSON.stringify(space.checkedHours), moderation: 'pre', state: 'open', position: Number(count),
  }).execute()
  const texts = { name, about, hours, ...Object.fromEntries(rules.map((rule, index) => [`rules.${index}`, rule])) }
  for (const [key, text] of Object.entries(texts)) await saveTranslations(trx, `forumSpace:${id}`, key, text, null)
}

export async function insertSpaceCode(trx: Db, code: { readonly codeHash: string; readonly spaceId: string; readonly label: string }): Promise<void> {
  await trx.insertInto('spaceCode').values({ ...code, state: 'open' }).execute()
}

async function inTheirLanguages(db: Db, rows: readonly Row[]): Promise<Space[]> {
  const translations = await listTranslations(db, rows.map(({ id }) => `forumSpace:${id}`))
  const pause = await findPause(db)
  return rows.map((row) => ({ ...toSpace(row, translations), ...(pause && { state: 'paused' as const, pausedFor: pause.reason }) }))
}

function toSpace(row: Row, translations: TranslationsOf): Space {
  const text = (key: string, english: string) => withTranslations(translations, `forumSpace:${row.id}`, key, english)
  return {
    ...row, name: text('name', row.name), about: text('about', row.about), hours: text('hours', row.hours),
    checkedHours: checkedHours.parse(JSON.parse(row.checkedHours)),
    rules: z.array(z.string()).parse(JSON.parse(row.rules)).map((rule, index) => text(`rules.${index}`, rule)),
  }
}
