import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'

const MINUTE = 60_000
/** Fifteen minutes without a text are a break. */
const BREAK = 15 * MINUTE
/** After an hour at a stretch the page says so, quietly (SAFE-16). */
const LONG = 60 * MINUTE

/** Notes that somebody is reading now: a spell goes on, or a new one begins after a break. */
export async function noteReading(db: Db, world: World, staffId: string): Promise<void> {
  const now = world.now()
  const spell = await findSpell(db, staffId)
  const beganAt = spell && isOn(spell, now) ? spell.beganAt : now.toISOString()
  await db.insertInto('readingSpell').values({ staffId, beganAt, lastAt: now.toISOString() })
    .onConflict((conflict) => conflict.column('staffId').doUpdateSet({ beganAt, lastAt: now.toISOString() })).execute()
}

/** Minutes somebody has been reading without a break, once that is long. */
export async function findLongReading(db: Db, world: World, staffId: string): Promise<number | undefined> {
  const now = world.now()
  const spell = await findSpell(db, staffId)
  if (!spell || !isOn(spell, now)) return undefined
  const length = now.getTime() - Date.parse(spell.beganAt)
  return length >= LONG ? Math.floor(length / MINUTE) : undefined
}

async function findSpell(db: Db, staffId: string) {
  return db.selectFrom('readingSpell').select(['beganAt', 'lastAt']).where('staffId', '=', staffId).executeTakeFirst()
}

function isOn({ lastAt }: { readonly lastAt: string }, now: Date): boolean {
  const since = now.getTime() - Date.parse(lastAt)
  return since >= 0 && since < BREAK
}
