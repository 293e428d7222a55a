import { inTransaction, type Db } from '#db/database.ts'
import { getCalendar, getDutyRules, whoIsAlerted } from '#app/features/ground/duty/duty-store.server.ts'
import { subtractStaffedMinutes } from '#app/features/ground/duty/staffed-hours.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { Concern, Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { listSeers } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { paths } from '#app/paths.ts'

type Unopened = Pick<Concern, 'id' | 'kind' | 'openedAt'> & Subject
const MOST = 200

/**
 * Tells who comes next about records nobody has opened in time, in staffed minutes: first whoever stands beside the
 * lead, later everybody, and the manager for what is no allegation. Each of them once. Returns how many are overdue.
 */
export async function alertOverdueConcerns(db: Db, world: World): Promise<number> {
  const calendar = await getCalendar(db, world)
  const rules = await getDutyRules(db)
  const late = (minutes: number) => subtractStaffedMinutes(calendar, world.now(), minutes).toISOString()
  const [first, second] = [late(rules.flaggedMinutes), late(rules.flaggedMinutes + rules.escalateMinutes)]
  const overdue = await db.selectFrom('concern').select(['id', 'kind', 'openedAt', 'subjectStaffId', 'subjectRole', 'subjectOrganisationId'])
    .where('state', '=', 'open').where('awarenessAt', 'is', null).where('openedAt', '<=', first).orderBy('openedAt').limit(MOST).execute()
  for (const concern of overdue) {
    const told = concern.openedAt <= second ? await listTold(db, world, concern) : await listBesideLead(db, concern)
    await inTransaction(db, async (trx) => { for (const to of told) await tell(trx, world, concern, to) })
  }
  return overdue.length
}

interface Told { readonly staffId: string; readonly path: string; readonly step: 1 | 2 }

async function listBesideLead(db: Db, concern: Unopened): Promise<Told[]> {
  const seers = await listSeers(db, concern)
  const beside = seers.filter(({ roles }) => !roles.includes('dsl'))
  return (beside.length > 0 ? beside : seers).map(({ id }) => ({ staffId: id, path: paths.office.concerns(), step: 1 }))
}

/** A manager may not open the record, and of an allegation must not even know. */
async function listTold(db: Db, world: World, concern: Unopened): Promise<Told[]> {
  const seers = (await listSeers(db, concern)).map(({ id }) => ({ staffId: id, path: paths.office.concerns(), step: 2 as const }))
  if (concern.kind === 'allegation') return seers
  const { manager } = await whoIsAlerted(db, world)
  return [...seers, ...manager.filter((id) => !seers.some(({ staffId }) => staffId === id)).map((staffId) => ({ staffId, path: paths.office.home(), step: 2 as const }))]
}

async function tell(trx: Db, world: World, concern: Unopened, { staffId, path, step }: Told): Promise<void> {
  const kind = concern.kind === 'drill' ? 'drillWaiting' : 'concernOverdue'
  await queueMail(trx, world, { key: `concern overdue ${concern.id} ${concern.openedAt} ${step} ${staffId}`, kind, to: { staffId }, path })
}
