import type { Db } from '#db/database.ts'
import { gives, mayDo, ROLES, type Permission, type Role, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** An active member of staff with roles and reading languages; cleared as of today. */
export async function findActiveStaff(db: Db, world: Today, staffId: string): Promise<SignedInStaff | undefined> {
  const [staff] = await listActive(db, dayOf(world), [staffId])
  return staff
}

/** The same, for a use case whose caller is signed in: there must be one. */
export async function getActiveStaff(db: Db, world: Today, staffId: string): Promise<SignedInStaff> {
  const staff = await findActiveStaff(db, world, staffId)
  if (!staff) throw new Error('no active member of staff with this id')
  return staff
}

/**
 * Everybody active with a role or a permission, for telling them that something waits. Without a world nobody counts as
 * cleared and vetting is not asked for: a message shows no text, and what it leads to looks for itself.
 */
export async function listStaffWith(db: Db, what: Permission | Role, world?: Today): Promise<SignedInStaff[]> {
  const roles = isRole(what) ? [what] : ROLES.filter((role) => gives(role, what))
  const holders = await db.selectFrom('staff').innerJoin('roleGrant', 'roleGrant.staffId', 'staff.id').select('staff.id').distinct()
    .where('staff.state', '=', 'active').where('roleGrant.role', 'in', [...roles, '']).execute()
  const staff = await listActive(db, world && dayOf(world), holders.map(({ id }) => id))
  return world === undefined || isRole(what) ? staff : staff.filter((one) => mayDo(one, what))
}

type Today = Pick<World, 'now' | 'timeZone'>

async function listActive(db: Db, today: string | undefined, ids: readonly string[]): Promise<SignedInStaff[]> {
  if (ids.length === 0) return []
  const people = await db.selectFrom('staff').select(['id', 'displayName', 'vettingExpiresOn', 'trainingExpiresOn'])
    .where('id', 'in', ids).where('state', '=', 'active').orderBy('displayName').orderBy('id').execute()
  const grants = await db.selectFrom('roleGrant').select(['staffId', 'role', 'scopeType', 'scopeId']).where('staffId', 'in', ids).orderBy('role').orderBy('scopeId').execute()
  const languages = await db.selectFrom('staffLanguage').select(['staffId', 'language']).where('staffId', 'in', ids).orderBy('language').execute()
  return people.map(({ id, displayName, ...dates }) => {
    const own = grants.filter(({ staffId }) => staffId === id).flatMap(({ role, scopeType, scopeId }) => isRole(role) ? [{ role, scopeType, scopeId }] : [])
    return {
      id, displayName, roles: [...new Set(own.map(({ role }) => role))], grants: own, cleared: isCurrent(dates.vettingExpiresOn, today) && isCurrent(dates.trainingExpiresOn, today),
      languages: languages.filter(({ staffId }) => staffId === id).map(({ language }) => language),
    }
  })
}

/** The last day counts. */
function isCurrent(expiresOn: string | null, today: string | undefined): boolean {
  return today !== undefined && expiresOn !== null && today <= expiresOn
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
