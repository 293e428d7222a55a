import type { Db } from '#db/database.ts'
import { getCalendar } from '#app/features/ground/duty/duty-store.server.ts'
import { isStaffed } from '#app/features/ground/duty/staffed-hours.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Concern, Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { listSeers } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { paths } from '#app/paths.ts'

type Alerted = Pick<Concern, 'id' | 'kind' | 'openedAt'> & Subject

/**
 * Tells the lead that something waits: a link, a neutral subject, nothing more (item 6). When nobody is there to read,
 * and about staff always, everybody for whom the record exists is told at once; nobody else ever is.
 */
export async function alertSafeguarding(trx: Db, world: World, concern: Alerted): Promise<void> {
  const seers = await listSeers(trx, concern)
  const leads = seers.filter(({ roles }) => roles.includes('dsl'))
  const everybody = concern.kind === 'allegation' || leads.length === 0 || !isStaffed(await getCalendar(trx, world), world.now())
  for (const { id } of everybody ? seers : leads) {
    await queueMail(trx, world, { key: `concern ${concern.id} ${world.now().toISOString()} ${id}`, kind: concern.kind === 'drill' ? 'drillWaiting' : 'concernWaiting', to: { staffId: id }, path: paths.office.concerns() })
  }
}
