import type { Db } from '#db/database.ts'
import { listRotaLanguages } from '#app/features/ground/duty/duty-store.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Contribution } from '#app/features/hear/contributions/contribution.ts'
import { after, isTranslated, stretch, stretchesOf, unread, type QueueScope } from '#app/features/hear/contributions/reading-order.server.ts'

/** A text in the queue. `original` is the whole text: the page cuts it. */
export type QueuedContribution = Pick<Contribution, 'id' | 'original' | 'language' | 'audience' | 'ageBand' | 'flag' | 'flagReason' | 'receivedOn' | 'receivedAt' | 'source'> & {
  readonly translated: boolean
}

const SHOWN = 50

/** The first unread texts in reading order: each stretch comes from an index, so ten thousand behind them cost nothing. */
export async function listUnread(db: Db, scope: QueueScope): Promise<QueuedContribution[]> {
  const found: QueuedContribution[] = []
  for (const part of stretchesOf(scope)) {
    const rows = await stretch(db, scope, part).select(['id', 'original', 'language', 'audience', 'ageBand', 'flag', 'flagReason', 'receivedOn', 'receivedAt', 'source'])
      .limit(SHOWN - found.length).execute()
    found.push(...rows.map((row) => ({ ...row, translated: !part.untranslated })))
    if (found.length >= SHOWN) break
  }
  return found
}

export async function countUnread(db: Db, scope: QueueScope): Promise<number> {
  const { n } = await unread(db, scope).select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

/** The text after this one in reading order, or the first when this was the last or is in it no more; undefined when no other waits. */
export async function findNextUnread(db: Db, scope: QueueScope, id: string): Promise<string | undefined> {
  const parts = stretchesOf(scope)
  const here = await findPlace(db, scope, id)
  if (here) {
    const own = parts.findIndex((part) => part.audience === here.audience && part.flags.includes(here.flag) && part.untranslated === here.untranslated)
    for (const [index, part] of parts.entries()) {
      if (index < own) continue
      const query = stretch(db, scope, part)
      const next = await (index === own ? after(query, here) : query).select('id').limit(1).executeTakeFirst()
      if (next) return next.id
    }
  }
  return findFirst(db, scope, id)
}

/** The first text of the queue that is not `other`. */
async function findFirst(db: Db, scope: QueueScope, other: string): Promise<string | undefined> {
  for (const part of stretchesOf(scope)) {
    const first = await stretch(db, scope, part).select('id').where('id', '!=', other).limit(1).executeTakeFirst()
    if (first) return first.id
  }
  return undefined
}

async function findPlace(db: Db, scope: QueueScope, id: string) {
  const row = await unread(db, { reach: scope.reach, withSafeguarding: scope.withSafeguarding }).select(['id', 'flag', 'audience', 'receivedOn', 'receivedAt'])
    .select((eb) => eb.case().when(isTranslated(eb)).then(1).else(0).end().as('translated')).where('id', '=', id).executeTakeFirst()
  return row && { ...row, untranslated: row.translated === 0 }
}

export interface WaitingLanguage {
  readonly language: string
  readonly count: number
  /** Nobody on the rota is recorded as reading it (settled 16). */
  readonly unread: boolean
}

/** Languages with texts waiting, most first. */
export async function listWaitingLanguages(db: Db, world: World, scope: Omit<QueueScope, 'language'>): Promise<WaitingLanguage[]> {
  const rows = await unread(db, scope).select('language').select((eb) => eb.fn.countAll<number>().as('count')).groupBy('language').execute()
  const known = new Set(await listRotaLanguages(db, world))
  return rows.map((row) => ({ ...row, unread: !known.has(row.language) })).sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
}
