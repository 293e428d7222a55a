import type { Db } from '#db/database.ts'
import { ROLES, type Role, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'

/** An active member of staff with roles and reading languages. */
export async function findActiveStaff(db: Db, staffId: string): Promise<SignedInStaff | undefined> {
  const staff = await db.selectFrom('staff').select(['id', 'displayName'])
    .where('id', '=', staffId).where('state', '=', 'active').executeTakeFirst()
  if (!staff) return undefined
  const grants = await db.selectFrom('roleGrant').select('role').where('staffId', '=', staffId).orderBy('role').execute()
  const languages = await db.selectFrom('staffLanguage').select('language').where('staffId', '=', staffId).orderBy('language').execute()
  return { ...staff, roles: grants.map(({ role }) => role).filter(isRole), languages: languages.map(({ language }) => language) }
}

/** The same, for a use case whose caller is signed in: there must be one. */
export async function getActiveStaff(db: Db, staffId: string): Promise<SignedInStaff> {
  const staff = await findActiveStaff(db, staffId)
  if (!staff) throw new Error('no active member of staff with this id')
  return staff
}

/** True once anybody could sign in: an installation without is not set up (settled 39). */
export async function hasActiveStaff(db: Db): Promise<boolean> {
  return (await db.selectFrom('staff').select('id').where('state', '=', 'active').limit(1).executeTakeFirst()) !== undefined
}

export interface DemoStaff {
  readonly id: string
  readonly displayName: string
}

/** The accounts of the demonstration, one button each on its sign-in page (settled 39). */
export async function listDemoStaff(db: Db): Promise<DemoStaff[]> {
  const staff = await db.selectFrom('staff').innerJoin('roleGrant', 'roleGrant.staffId', 'staff.id')
    .select(['staff.id', 'staff.displayName', 'roleGrant.role'])
    .where('staff.demo', '=', 1).where('staff.state', '=', 'active').orderBy('staff.displayName').limit(100).execute()
  return staff.sort((a, b) => rankOf(a.role) - rankOf(b.role)).map(({ id, displayName }) => ({ id, displayName }))
}

export async function findDemoStaff(db: Db, staffId: string): Promise<DemoStaff | undefined> {
  return db.selectFrom('staff').select(['id', 'displayName'])
    .where('id', '=', staffId).where('demo', '=', 1).where('state', '=', 'active').executeTakeFirst()
}

function rankOf(role: string): number {
  return ROLES.findIndex((known) => known === role)
}

function isRole(role: string): role is Role {
  return ROLES.some((known) => known === role)
}
