import { createHash, randomBytes } from 'node:crypto'
import { inTransaction, type Db } from '#db/database.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { findActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

const HOURS = 10
const IDLE_MINUTES = 60
/** A page opened within these minutes of the last one is not written down. */
const STEP_MINUTES = 5

/** How somebody signed in. */
export interface SignIn {
  readonly staffId: string
  /** Two factors were shown, or one that is two (a passkey with the device's lock). */
  readonly secondFactor: boolean
  /** Coarse: "Firefox on Linux". */
  readonly device: string
  /** `demo`, `link`, `passkey`, `oidc`, `set_up`: said in the audit trail. */
  readonly way: string
}

export interface SignedIn {
  readonly staff: SignedInStaff
  readonly sessionId: string
  readonly secondFactor: boolean
}

/** Begins a session: 256 random bits for the cookie, only their SHA-256 is kept. Returns the token. */
export async function startSession(db: Db, world: World, { staffId, secondFactor, device, way }: SignIn): Promise<string> {
  return inTransaction(db, async (trx) => {
    const token = await addSession(trx, world, { staffId, secondFactor, device }, expiryOf(world))
    await recordAudit(trx, world, { staffId, act: 'staff.signed_in', subjectType: 'staff', subjectId: staffId, detail: { way } })
    return token
  })
}

/** The second factor was shown: the session goes on under a new token and id, and ends when the old one would have. */
export async function raiseSession(trx: Db, world: World, token: string): Promise<string | undefined> {
  const old = await trx.deleteFrom('session').where('tokenHash', '=', hashOf(token)).returning(['staffId', 'device', 'expiresAt']).executeTakeFirst()
  return old && addSession(trx, world, { ...old, secondFactor: true }, old.expiresAt)
}

/** Ends the session of this token; without one nothing happens. */
export async function endSession(db: Db, world: World, token: string): Promise<void> {
  await inTransaction(db, async (trx) => {
    const ended = await trx.deleteFrom('session').where('tokenHash', '=', hashOf(token)).returning('staffId').executeTakeFirst()
    if (ended) await recordAudit(trx, world, { staffId: ended.staffId, act: 'staff.signed_out', subjectType: 'staff', subjectId: ended.staffId })
  })
}

/** Ends every session of somebody: rights were changed, or they said so themselves. */
export async function endSessionsOf(trx: Db, staffId: string): Promise<void> {
  await trx.deleteFrom('session').where('staffId', '=', staffId).execute()
}

/** The active member of staff this token belongs to, with roles and reading languages. */
export async function findSignedInStaff(db: Db, world: World, token: string): Promise<SignedInStaff | undefined> {
  return (await findSignedIn(db, world, token))?.staff
}

/** The same with what is known of the session. A session nobody used for an hour is over. */
export async function findSignedIn(db: Db, world: World, token: string): Promise<SignedIn | undefined> {
  const now = world.now()
  const session = await db.selectFrom('session').select(['id', 'staffId', 'secondFactor', 'lastSeenAt'])
    .where('tokenHash', '=', hashOf(token)).where('expiresAt', '>', now.toISOString()).where('lastSeenAt', '>', minutesBefore(now, IDLE_MINUTES)).executeTakeFirst()
  const staff = session && await findActiveStaff(db, world, session.staffId)
  if (!staff) return undefined
  if (session.lastSeenAt < minutesBefore(now, STEP_MINUTES)) await db.updateTable('session').set({ lastSeenAt: now.toISOString() }).where('id', '=', session.id).execute()
  return { staff, sessionId: session.id, secondFactor: session.secondFactor === 1 }
}

/** One's own sessions that still count, the newest first. */
export async function listSessionsOf(db: Db, world: World, staffId: string): Promise<{ id: string; device: string; createdAt: string; lastSeenAt: string }[]> {
  const now = world.now()
  return db.selectFrom('session').select(['id', 'device', 'createdAt', 'lastSeenAt']).where('staffId', '=', staffId)
    .where('expiresAt', '>', now.toISOString()).where('lastSeenAt', '>', minutesBefore(now, IDLE_MINUTES)).orderBy('createdAt', 'desc').orderBy('id').limit(100).execute()
}

async function addSession(trx: Db, world: World, { staffId, secondFactor, device }: Omit<SignIn, 'way'>, expiresAt: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = world.now().toISOString()
  await trx.insertInto('session').values({ tokenHash: hashOf(token), id: world.newId(), staffId, secondFactor: secondFactor ? 1 : 0, device, createdAt: now, lastSeenAt: now, expiresAt }).execute()
  return token
}

function expiryOf(world: World): string {
  return new Date(world.now().getTime() + HOURS * 3_600_000).toISOString()
}

function minutesBefore(now: Date, minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString()
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
