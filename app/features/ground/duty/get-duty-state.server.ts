import type { Db } from '#db/database.ts'
import { countLeads, findDutyContacts, findThresholds, getCalendar, listRotaLanguages } from '#app/features/ground/duty/duty-store.server.ts'
import type { DutyState } from '#app/features/ground/duty/duty-gaps.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** How the duty stands today: what opening a way in or a space depends on. */
export async function getDutyState(db: Db, world: World): Promise<DutyState> {
  return {
    today: dayOf(world), leads: await countLeads(db, world), contacts: (await findDutyContacts(db)).contacts,
    staffed: (await getCalendar(db, world)).weekly.length > 0, thresholds: await findThresholds(db) !== undefined, rotaLanguages: await listRotaLanguages(db, world),
  }
}
