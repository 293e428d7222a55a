import { createHash, randomBytes } from 'node:crypto'
import { inTransaction, type Db } from '#db/database.ts'
import { ROLES, type Role, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
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
  const staff = await db.selectFrom('session').innerJoin('staff', 'staff.id', 'session.staffId')
    .select(['staff.id', 'staff.displayName'])
    .where('session.tokenHash', '=', hashOf(token)).where('session.expiresAt', '>', world.now().toISOString())
    .where('staff.state', '=', 'active').executeTakeFirst()
  if (!staff) return undefined
  const grants = await db.selectFrom('roleGrant').select('role').where('staffId', '=', staff.id).execute()
  const languages = await db.selectFrom('staffLanguage').select('language').where('staffId', '=', staff.id).orderBy('language').execute()
  return { ...staff, roles: grants.map(({ role }) => role).filter(isRole), languages: languages.map(({ language }) => language) }
}

function isRole(role: string): role is Role {
  return ROLES.some((known) => known === role)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
