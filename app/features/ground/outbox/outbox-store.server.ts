import { inTransaction, type Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { MailProblem } from '#app/features/ground/outbox/mailer.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

export type OutboxState = Schema['outbox']['state']
export type ClaimedMail = Pick<Schema['outbox'], 'id' | 'keyHash' | 'kind' | 'staffId' | 'keyId' | 'sealed' | 'tries' | 'problem'>

/** How long a process may be silent before another one takes its mail over. Kept up while it sends. */
export const LEASE = 60_000
const DAYS_KEPT = 180
const DAYS_SEALED = 30

/** The mail that has waited longest, for this process alone. Written down before it is sent. */
export async function claimMail(db: Db, world: World): Promise<ClaimedMail | undefined> {
  const now = world.now().toISOString()
  const next = await db.selectFrom('outbox').select('id').where('state', '=', 'waiting').where('dueAt', '<=', now).orderBy('dueAt').orderBy('id').limit(1).executeTakeFirst()
  if (!next) return undefined
  return inTransaction(db, (trx) => trx.updateTable('outbox')
    .set((eb) => ({ state: 'sending', tries: eb('tries', '+', 1), leasedUntil: leaseFrom(world) }))
    .where('id', '=', next.id).where('state', '=', 'waiting')
    .returning(['id', 'keyHash', 'kind', 'staffId', 'keyId', 'sealed', 'tries', 'problem']).executeTakeFirst())
}

/** A claim is known by the number of its try: whoever lost the lease changes nothing any more. */
type Claim = Pick<ClaimedMail, 'id' | 'tries'>

/** Keeps the lease up while the mail server takes its time. */
export async function renewLease(db: Db, world: World, claim: Claim): Promise<void> {
  await change(db, claim, { leasedUntil: leaseFrom(world) })
}

/** From here on nobody can know whether it arrived until the server answers. Throws when another process has it now. */
export async function markHanded(db: Db, claim: Claim): Promise<void> {
  if (!await change(db, claim, { state: 'handed' })) throw new Error('another process has this mail now')
}

export async function putOff(db: Db, claim: Claim, { dueAt, problem }: { readonly dueAt: Date; readonly problem: MailProblem }): Promise<void> {
  await change(db, claim, { state: 'waiting', dueAt: dueAt.toISOString(), leasedUntil: null, problem })
}

/** Ends a mail. Of one that went, nothing is kept but that it went; one that did not can be tried again by hand. */
export async function settleMail(db: Db, world: World, claim: Claim, { state, problem }: { readonly state: 'sent' | 'unclear' | 'dead' | 'held'; readonly problem?: MailProblem }): Promise<void> {
  const keep = state === 'dead' ? {} : { sealed: null }
  await change(db, claim, { state, dueAt: null, leasedUntil: null, settledOn: dayOf(world), problem: problem ?? null, ...keep })
}

async function change(db: Db, { id, tries }: Claim, values: Partial<Schema['outbox']>): Promise<boolean> {
  const changed = await inTransaction(db, (trx) => trx.updateTable('outbox').set(values).where('id', '=', id).where('tries', '=', tries).where('state', 'in', ['sending', 'handed']).executeTakeFirst())
  return changed.numUpdatedRows === 1n
}

/** Mails whose process is gone. */
export async function listAbandoned(db: Db, world: World): Promise<readonly (ClaimedMail & { readonly state: OutboxState })[]> {
  return db.selectFrom('outbox').select(['id', 'keyHash', 'kind', 'staffId', 'keyId', 'sealed', 'tries', 'problem', 'state'])
    .where('state', 'in', ['sending', 'handed']).where('leasedUntil', '<', world.now().toISOString()).orderBy('id').limit(100).execute()
}

/** What was queued long ago: the values of dead ones after a month, the rows after half a year. Returns how many rows went. */
export async function forgetOldMail(db: Db, world: World): Promise<number> {
  return inTransaction(db, async (trx) => {
    await trx.updateTable('outbox').set({ sealed: null }).where('state', '=', 'dead').where('settledOn', '<', addDays(dayOf(world), -DAYS_SEALED)).where('sealed', 'is not', null).execute()
    const gone = await trx.deleteFrom('outbox').where('settledOn', '<', addDays(dayOf(world), -DAYS_KEPT)).executeTakeFirst()
    return Number(gone.numDeletedRows)
  })
}

function leaseFrom(world: World): string {
  return new Date(world.now().getTime() + LEASE).toISOString()
}
