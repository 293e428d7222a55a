import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import { ROLES, type Grant, type Role } from '#app/features/ground/accounts/staff-policy.ts'

/** An account as whoever looks after accounts sees it. */
export interface Account extends Pick<Schema['staff'], 'id' | 'displayName' | 'email' | 'organisationId' | 'state' | 'vettedOn' | 'vettingExpiresOn' | 'trainedOn' | 'trainingExpiresOn'> {
  readonly demo: boolean
  readonly grants: readonly (Grant & { readonly id: string })[]
  readonly languages: readonly string[]
  readonly hasFactor: boolean
}

const COLUMNS = ['id', 'displayName', 'email', 'organisationId', 'state', 'demo', 'vettedOn', 'vettingExpiresOn', 'trainedOn', 'trainingExpiresOn'] as const

/** All accounts, active ones first, by name. */
export async function listAccounts(db: Db): Promise<Account[]> {
  return describe(db, await db.selectFrom('staff').select(COLUMNS).orderBy('state').orderBy('displayName').orderBy('id').limit(2000).execute())
}

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  return (await describe(db, await db.selectFrom('staff').select(COLUMNS).where('id', '=', id).execute()))[0]
}

/**
 * The active administrators, while nobody else can change who they are: two who remove each other at the same time
 * come one after the other.
 */
export async function lockAdministrators(trx: Db): Promise<readonly string[]> {
  await trx.updateTable('roleGrant').set((eb) => ({ role: eb.ref('role') })).where('role', '=', 'system_administrator').execute()
  const rows = await trx.selectFrom('roleGrant').innerJoin('staff', 'staff.id', 'roleGrant.staffId').select('staff.id').distinct()
    .where('roleGrant.role', '=', 'system_administrator').where('staff.state', '=', 'active').execute()
  return rows.map(({ id }) => id)
}

async function describe(db: Db, rows: readonly (Omit<Account, 'demo' | 'grants' | 'languages' | 'hasFactor'> & { readonly demo: number })[]): Promise<Account[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const grants = await db.selectFrom('roleGrant').select(['id', 'staffId', 'role', 'scopeType', 'scopeId']).where('staffId', 'in', ids).orderBy('role').orderBy('scopeId').execute()
  const languages = await db.selectFrom('staffLanguage').select(['staffId', 'language']).where('staffId', 'in', ids).orderBy('language').execute()
  const apps = await db.selectFrom('totp').select('staffId').where('staffId', 'in', ids).execute()
  const passkeys = await db.selectFrom('passkey').select('staffId').distinct().where('staffId', 'in', ids).execute()
  const withFactor = new Set([...apps, ...passkeys].map(({ staffId }) => staffId))
  return rows.map((row) => ({
    ...row, demo: row.demo === 1, hasFactor: withFactor.has(row.id),
    grants: grants.filter(({ staffId }) => staffId === row.id).flatMap(({ id, role, scopeType, scopeId }) => isRole(role) ? [{ id, role, scopeType, scopeId }] : []),
    languages: languages.filter(({ staffId }) => staffId === row.id).map(({ language }) => language),
  }))
}

function isRole(role: string): role is Role {
  return ROLES.some((known) => known === role)
}
