import { inTransaction, type Db } from '#db/database.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'
import { scopeOf } from '#app/features/hear/contributions/reading-order.server.ts'
import { findNextUnread } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import { noteReading } from '#app/features/hear/contributions/reading-spell.server.ts'

const MINUTES = 5

/** Who is reading a text now, besides oneself. */
export interface Holder { readonly displayName: string; readonly until: string }

/**
 * Hands out the next text this person can read and holds it for some minutes: of several readers at once, no two get the same.
 * Undefined when none is left that nobody else holds.
 */
export async function claimNext(db: Db, world: World, staff: SignedInStaff, after = ''): Promise<string | undefined> {
  return inTransaction(db, async (trx) => {
    await noteReading(trx, world, staff.id)
    for (let tries = 0; tries < READERS; tries += 1) {
      const scope = { ...scopeOf(staff), readable: staff.languages, freeFor: { staffId: staff.id, now: world.now().toISOString() } }
      const next = await findNextUnread(trx, scope, after)
      if (next === undefined || await hold(trx, world, staff.id, next)) return next
    }
    return undefined
  })
}

/** More people than ever read at the same instant. */
const READERS = 100

/** Holds a text for this person, or goes on holding it. False when somebody else does. */
export async function hold(db: Db, world: World, staffId: string, contributionId: string): Promise<boolean> {
  const now = world.now()
  const until = new Date(now.getTime() + MINUTES * 60_000).toISOString()
  const held = await db.insertInto('readingLease').values({ contributionId, staffId, until })
    .onConflict((conflict) => conflict.column('contributionId').doUpdateSet({ staffId, until })
      .where((eb) => eb.or([eb('readingLease.staffId', '=', staffId), eb('readingLease.until', '<=', now.toISOString())])))
    .returning('contributionId').executeTakeFirst()
  return held !== undefined
}

/** Leaves a text for somebody else; what another holds stays theirs. */
export async function leave(db: Db, staffId: string, contributionId: string): Promise<void> {
  await db.deleteFrom('readingLease').where('contributionId', '=', contributionId).where('staffId', '=', staffId).execute()
}

/** Lets go of a text that was read. */
export async function letGo(db: Db, contributionId: string): Promise<void> {
  await db.deleteFrom('readingLease').where('contributionId', '=', contributionId).execute()
}

/** Somebody else who is reading one of these texts now. */
export async function findHolders(db: Db, world: World, staffId: string, contributionIds: readonly string[]): Promise<ReadonlyMap<string, Holder>> {
  if (contributionIds.length === 0) return new Map()
  const rows = await db.selectFrom('readingLease').innerJoin('staff', 'staff.id', 'readingLease.staffId')
    .select(['readingLease.contributionId', 'staff.displayName', 'readingLease.until'])
    .where('readingLease.contributionId', 'in', contributionIds).where('readingLease.staffId', '!=', staffId).where('readingLease.until', '>', world.now().toISOString()).execute()
  return new Map(rows.map(({ contributionId, ...holder }) => [contributionId, holder]))
}

/** Leases that ran out say who read what and are of no use any more. */
export async function deleteOldLeases(db: Db, world: World): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('readingLease').where('until', '<=', world.now().toISOString()).executeTakeFirst()
  return Number(numDeletedRows)
}
