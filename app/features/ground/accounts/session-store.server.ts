import { createHash, randomBytes } from 'node:crypto'
import { inTransaction, type Db } from '#db/database.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { findActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

const HOURS = 10

/** Begins a session: 256 random bits for the cookie, only their SHA-256 is kept. Returns the token. */
export async function startSession(db: Db, world: World, staffId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = world.now()
  await inTransaction(db, async (trx) => {
    await trx.insertInto('session').values({
      tokenHash: hashOf(token), staffId, createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + HOURS * 3_600_000).toISOString(),
    }).execute()
    await recordAudit(trx, world, { staffId, act: 'staff.signed_in', subjectType: 'staff', subjectId: staffId })
  })
  return token
}

/** Ends the session of this token; without one nothing happens. */
export async function endSession(db: Db, world: World, token: string): Promise<void> {
  await inTransaction(db, async (trx) => {
    const ended = await trx.deleteFrom('session').where('tokenHash', '=', hashOf(token)).returning('staffId').executeTakeFirst()
    if (ended) await recordAudit(trx, world, { staffId: ended.staffId, act: 'staff.signed_out', subjectType: 'staff', subjectId: ended.staffId })
  })
}

/** The active member of staff this token belongs to, with roles and reading languages. */
export async function findSignedInStaff(db: Db, world: World, token: string): Promise<SignedInStaff | undefined> {
  const session = await db.selectFrom('session').select('staffId')
    .where('tokenHash', '=', hashOf(token)).where('expiresAt', '>', world.now().toISOString()).executeTakeFirst()
  return session && findActiveStaff(db, session.staffId)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
