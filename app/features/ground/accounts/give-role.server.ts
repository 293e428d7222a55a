import type { Db } from '#db/database.ts'
import { changeAccount, isLast, type AccountAct, type AccountChanged } from '#app/features/ground/accounts/change-account.server.ts'
import { addGrant } from '#app/features/ground/accounts/new-staff.server.ts'
import { placeOf } from '#app/features/ground/accounts/place-store.server.ts'
import { endSessionsOf } from '#app/features/ground/accounts/session-store.server.ts'
import type { Grant } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'

/** Gives a role for a place, to somebody else. They are signed out and come back with their new rights. */
export async function giveRole(db: Db, world: World, act: AccountAct, grant: Grant): Promise<AccountChanged> {
  return changeAccount(db, world, act, 'staff.role_given', { role: grant.role, place: placeOf(grant) }, async (trx) => {
    const held = await trx.selectFrom('roleGrant').select(['scopeType', 'scopeId']).where('staffId', '=', act.staffId).where('role', '=', grant.role).execute()
    if (held.some((one) => placeOf(one) === placeOf(grant))) return 'held'
    await addGrant(trx, world, act.staffId, grant)
    await endSessionsOf(trx, act.staffId)
    return undefined
  })
}

/** Takes a role away, of somebody else, never that of the last administrator. They are signed out at once. */
export async function takeRole(db: Db, world: World, act: AccountAct, grantId: string): Promise<AccountChanged> {
  const found = await db.selectFrom('roleGrant').select(['role', 'scopeType', 'scopeId']).where('id', '=', grantId).where('staffId', '=', act.staffId).executeTakeFirst()
  if (!found) return { ok: false, reason: 'notGiven' }
  return changeAccount(db, world, act, 'staff.role_taken', { role: found.role, place: placeOf(found) }, async (trx, administrators) => {
    if (found.role === 'system_administrator' && isLast(administrators, act.staffId)) return 'lastAdministrator'
    const taken = await trx.deleteFrom('roleGrant').where('id', '=', grantId).executeTakeFirst()
    if (taken.numDeletedRows === 0n) return 'notGiven'
    await endSessionsOf(trx, act.staffId)
    return undefined
  })
}
