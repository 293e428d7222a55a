import type { Db } from '#db/database.ts'
import { CONTACTS } from '#app/features/ground/duty/duty.ts'
import { saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { giveStaff } from '#tests/support/office.ts'

/** A rota from nine to five on weekdays, and who is on it on which weekdays. */
export async function giveRota(db: Db, people: Readonly<Record<string, readonly number[]>>): Promise<void> {
  for (const weekday of [1, 2, 3, 4, 5]) await db.insertInto('dutyHours').values({ weekday, starts: '09:00', ends: '17:00' }).execute()
  for (const [staffId, weekdays] of Object.entries(people)) await db.insertInto('dutyPerson').values({ staffId, weekdays: JSON.stringify(weekdays) }).execute()
}

/** Everything SAFE-01 asks for but a sign-off: lead, deputy, a reader in these languages, tested contacts, thresholds; and an impact assessment. */
export async function giveDuty(db: Db, world: World, languages: readonly string[] = ['en']): Promise<{ readonly dslId: string; readonly deputyId: string; readonly readerId: string }> {
  const people = { dslId: await giveStaff(db, world, 'dsl'), deputyId: await giveStaff(db, world, 'deputy_dsl'), readerId: await giveStaff(db, world, 'moderator', languages) }
  await giveRota(db, { [people.readerId]: [1, 2, 3, 4, 5] })
  for (const kind of CONTACTS) {
    await db.insertInto('dutyContact').values({ kind, role: `Role of ${kind}`, phone: '01632 960000', email: null, about: '', testedOn: dayOf(world), testedBy: people.dslId }).execute()
  }
  await db.insertInto('templateDocument').values({ kind: 'dpia', version: 1, state: 'completed', fields: '{}', savedOn: dayOf(world), savedBy: people.dslId, completedOn: dayOf(world), completedBy: people.dslId, completedRole: 'DPO', reviewOn: null }).onConflict((conflict) => conflict.columns(['kind', 'version']).doNothing()).execute()
  await saveSetting(db, 'dutyThresholds', { text: 'When somebody is hurt', link: null, changedOn: dayOf(world) })
  return people
}
