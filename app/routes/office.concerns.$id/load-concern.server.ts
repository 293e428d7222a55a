import { findDutyContacts, findThresholds } from '#app/features/ground/duty/duty-store.server.ts'
import { isTested } from '#app/features/ground/duty/duty.ts'
import { dayOf, timeOf } from '#app/features/ground/world.ts'
import { seeConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import type { RequestContext } from '#app/server/context.ts'

const RING = ['front_door', 'out_of_hours'] as const
/** An allegation about staff goes to the designated officer, not the usual way round (SAFE-11). */
const RING_ABOUT_STAFF = ['allegations', ...RING] as const

/** Everything the page of a record shows; undefined when the record does not exist for this person. */
export async function loadConcern({ db, world, languages }: Pick<RequestContext, 'db' | 'world' | 'languages'>, staffId: string, concernId: string) {
  const concern = await seeConcern(db, world, { staffId, concernId })
  if (!concern) return undefined
  const duty = await findDutyContacts(db)
  const contacts = (concern.kind === 'allegation' ? RING_ABOUT_STAFF : RING).flatMap((kind) => { const found = duty.find(kind); return found ? [found] : [] })
  return {
    concern, thresholds: await findThresholds(db), timeZone: world.timeZone, now: { day: dayOf(world), time: timeOf(world) }, languages: languages.map(({ tag }) => tag),
    contacts: contacts.map(({ kind, role, phone, about, testedOn }) => ({ kind, role, phone, about, tested: isTested({ testedOn }, dayOf(world)) })),
  }
}
