import type { Db } from '#db/database.ts'

/** A rota from nine to five on weekdays, and who is on it on which weekdays. */
export async function giveRota(db: Db, people: Readonly<Record<string, readonly number[]>>): Promise<void> {
  for (const weekday of [1, 2, 3, 4, 5]) await db.insertInto('dutyHours').values({ weekday, starts: '09:00', ends: '17:00' }).execute()
  for (const [staffId, weekdays] of Object.entries(people)) await db.insertInto('dutyPerson').values({ staffId, weekdays: JSON.stringify(weekdays) }).execute()
}
