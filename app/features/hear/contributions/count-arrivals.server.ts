import type { Db } from '#db/database.ts'
import { getCalendar } from '#app/features/ground/duty/duty-store.server.ts'
import type { ExpectedTexts } from '#app/features/ground/duty/expected-texts.tsx'
import { staffedMinutesOn } from '#app/features/ground/duty/staffed-hours.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

const DAYS = 14

/** How many texts come in, against the staffed hours of the next seven days (settled 16). */
export async function expectTexts(db: Db, world: World): Promise<ExpectedTexts> {
  const today = dayOf(world)
  const calendar = await getCalendar(db, world)
  const aDay = await countArrivalsADay(db, today)
  const staffedHoursAWeek = [0, 1, 2, 3, 4, 5, 6].reduce((sum, ahead) => sum + staffedMinutesOn(calendar, addDays(today, ahead)), 0) / 60
  return { aDay, staffedHoursAWeek, anHour: staffedHoursAWeek === 0 ? null : aDay * 7 / staffedHoursAWeek }
}

/** Texts that came in on an average day of the last two weeks. */
async function countArrivalsADay(db: Db, today: string): Promise<number> {
  const { n } = await db.selectFrom('contribution').select((eb) => eb.fn.countAll<number>().as('n'))
    .where('readState', 'in', ['unread', 'read']).where('source', '!=', 'drill').where('receivedOn', '>', addDays(today, -DAYS)).executeTakeFirstOrThrow()
  return n / DAYS
}
