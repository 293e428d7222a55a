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

/** One entry a page view, before the page leaves: which texts somebody saw, never the texts (OPS-04). Nothing where nothing was shown. */
export async function recordTextsViewed(db: Db, world: World, { staffId, page, subjectType, id, ids = [] }: TextsViewed): Promise<void> {
  const others = [...new Set(ids)].filter((other) => other !== id)
  if (id === undefined && others.length === 0) return
  await inTransaction(db, (trx) => recordAudit(trx, world, {
    staffId, act: 'text.viewed', subjectType, subjectId: id ?? LIST, detail: { page, ...(others.length > 0 ? { ids: others.join(' ') } : {}) },
  }))
}

/** What stands as the subject of an entry about many. */
export const LIST = 'list'
