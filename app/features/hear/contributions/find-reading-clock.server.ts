import type { Db } from '#db/database.ts'
import { getCalendar, getDutyRules } from '#app/features/ground/duty/duty-store.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { ReadingClock } from '#app/features/hear/contributions/reading-clock.ts'

/** The clock of today's rota. */
export async function getReadingClock(db: Db, world: World): Promise<ReadingClock> {
  return { calendar: await getCalendar(db, world), rules: await getDutyRules(db) }
}
