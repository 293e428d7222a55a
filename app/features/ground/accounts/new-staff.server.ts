import type { Db } from '#db/database.ts'
import { foldEmail } from '#app/features/ground/accounts/secrets.ts'
import type { Grant } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'

const INVITED_DAYS = 7

export interface NewStaff {
  readonly displayName: string
  readonly email: string
  readonly organisationId?: string | null
}

/** Makes an account that can sign in by mail; undefined when the address has one already. */
export async function addStaff(trx: Db, world: World, { displayName, email, organisationId = null }: NewStaff): Promise<string | undefined> {
  const id = world.newId()
  const added = await trx.insertInto('staff')
    .values({ id, displayName, email: email.trim(), emailFolded: foldEmail(email), organisationId, state: 'active', demo: 0, enrolUntil: enrolUntil(world) })
    .onConflict((conflict) => conflict.column('emailFolded').doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n ? id : undefined
}

export async function addGrant(trx: Db, world: World, staffId: string, { role, scopeType, scopeId }: Grant): Promise<void> {
  await trx.insertInto('roleGrant').values({ id: world.newId(), staffId, role, scopeType, scopeId }).execute()
}

/** Until when the first second factor may be set up: after that somebody must invite again. */
export function enrolUntil(world: World): string {
  return new Date(world.now().getTime() + INVITED_DAYS * 86_400_000).toISOString()
}
