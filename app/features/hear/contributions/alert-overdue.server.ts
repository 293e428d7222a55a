import { inTransaction, type Db } from '#db/database.ts'
import { findDutyContacts, whoIsAlerted } from '#app/features/ground/duty/duty-store.server.ts'
import { isStaffed } from '#app/features/ground/duty/staffed-hours.ts'
import type { MailKind, QueuedMail } from '#app/features/ground/outbox/mail.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { correctArrivals, listFlaggedUntold, listUntold, rememberAlerts, type AlertStep } from '#app/features/hear/contributions/alert-store.server.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { arrivalOf, type ReadingClock } from '#app/features/hear/contributions/reading-clock.ts'

/**
 * Tells who must know that a text waits too long: the deputy when its time is over, the manager some staffed minutes later.
 * What is flagged while nobody is on duty is told at once to the route outside hours. Each text once a step, however often,
 * late or in however many processes this runs; one mail tells of all that became late together, with a link and no words of theirs.
 */
export async function alertOverdue(db: Db, world: World): Promise<number> {
  const clock = await getReadingClock(db, world)
  const now = world.now()
  await correctArrivals(db, now)
  const { deputy, manager } = await whoIsAlerted(db, world)
  const outside = (await listFlaggedUntold(db)).filter((text) => !isStaffed(clock.calendar, now) || !isStaffed(clock.calendar, arrivalOf(clock, text))).map(({ id }) => id)
  return await tell(db, world, { step: 'outOfHours', texts: outside, kind: 'readingOutOfHours', to: [...await routeOutsideHours(db), ...staff(deputy)] })
    + await tell(db, world, { step: 'deputy', texts: await listUntold(db, clock, now, 'deputy', 0), kind: 'readingOverdue', to: staff(deputy) })
    + await tell(db, world, { step: 'manager', texts: await listEscalated(db, clock, now), kind: 'readingOverdue', to: staff(manager) })
}

interface Alert {
  readonly step: AlertStep
  readonly texts: readonly string[]
  readonly kind: MailKind
  readonly to: readonly QueuedMail['to'][]
}

/** Nobody to tell leaves it untold: it is told as soon as there is somebody. */
async function tell(db: Db, world: World, { step, texts, kind, to }: Alert): Promise<number> {
  if (texts.length === 0 || to.length === 0) return 0
  return inTransaction(db, async (trx) => {
    const told = await rememberAlerts(trx, step, texts, world.now().toISOString())
    const batch = [...told].sort()[0]
    if (batch === undefined) return 0
    for (const [index, one] of to.entries()) await queueMail(trx, world, { key: `reading:${step}:${batch}:${index}:${world.now().toISOString()}`, kind, to: one, path: '/office' })
    return told.length
  })
}

async function listEscalated(db: Db, clock: ReadingClock, now: Date): Promise<string[]> {
  return listUntold(db, clock, now, 'manager', clock.rules.escalateMinutes)
}

async function routeOutsideHours(db: Db): Promise<readonly QueuedMail['to'][]> {
  const email = (await findDutyContacts(db)).find('out_of_hours')?.email
  return email ? [{ address: email }] : []
}

function staff(ids: readonly string[]): readonly QueuedMail['to'][] {
  return ids.map((staffId) => ({ staffId }))
}
