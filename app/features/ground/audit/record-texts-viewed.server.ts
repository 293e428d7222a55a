import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** A page that shows a member of staff what people wrote. */
export interface TextsViewed {
  readonly staffId: string
  readonly page: 'reading' | 'coding' | 'moderation' | 'themes'
  readonly subjectType: 'contribution' | 'post'
  /** The text it is about; undefined for a list. */
  readonly id?: string
  /** Everything else of people that stands on it, be it a beginning. */
  readonly ids?: readonly string[]
}

/**
 * One entry a page view, before the page leaves: which texts somebody saw, never the texts (OPS-04). Nothing where nothing
 * was shown. A page that loads itself again (every key of the coding room) is the same view for ten minutes.
 */
export async function recordTextsViewed(db: Db, world: World, { staffId, page, subjectType, id, ids = [] }: TextsViewed): Promise<void> {
  const others = [...new Set(ids)].filter((other) => other !== id)
  if (id === undefined && others.length === 0) return
  const view = [staffId, page, id, ...others].join(' ')
  if (wasSeenLately(db, world, view)) return
  await inTransaction(db, (trx) => recordAudit(trx, world, {
    staffId, act: 'text.viewed', subjectType, subjectId: id ?? LIST, detail: { page, ...(others.length > 0 ? { ids: others.join(' ') } : {}) },
  }))
  remember(db, world, view)
}

const SAME_VIEW = 600_000
const VIEWS = 1000
const views = new WeakMap<Db, Map<string, number>>()

function wasSeenLately(db: Db, world: World, view: string): boolean {
  const ago = world.now().getTime() - (views.get(db)?.get(view) ?? -Infinity)
  return ago >= 0 && ago < SAME_VIEW
}

/** Only what stands in the trail is remembered. */
function remember(db: Db, world: World, view: string): void {
  const seen = views.get(db) ?? new Map<string, number>()
  views.set(db, seen)
  if (seen.size >= VIEWS) seen.clear()
  seen.set(view, world.now().getTime())
}

/** What stands as the subject of an entry about many. */
export const LIST = 'list'
