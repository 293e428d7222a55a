import type { Db } from '#db/database.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

const DAYS = 14

/** Texts that came in on an average day of the last two weeks. */
export async function countArrivalsADay(db: Db, world: World): Promise<number> {
  const { n } = await db.selectFrom('contribution').select((eb) => eb.fn.countAll<number>().as('n'))
    .where('readState', 'in', ['unread', 'read']).where('receivedOn', '>', addDays(dayOf(world), -DAYS)).executeTakeFirstOrThrow()
  return n / DAYS
}
