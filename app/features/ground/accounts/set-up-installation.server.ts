import { inTransaction, type Db } from '#db/database.ts'
import { addGrant, addStaff } from '#app/features/ground/accounts/new-staff.server.ts'
import { stepOfCode } from '#app/features/ground/accounts/one-time-code.ts'
import { inviteByMail } from '#app/features/ground/accounts/invite-by-mail.server.ts'
import { keepTotp } from '#app/features/ground/accounts/second-factor.server.ts'
import type { SetUpInput } from '#app/features/ground/accounts/set-up-input.ts'
import { hasActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { saveSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

export type SetUp =
  | { readonly ok: true; readonly staffId: string }
  | { readonly ok: false; readonly reason: 'done' | 'code' }

/**
 * Sets an empty installation up, once: its name, the first administrator with an authenticator app, the safeguarding
 * lead with an invitation. Of two who try at the same time, one does it.
 */
export async function setUpInstallation(db: Db, world: World, input: SetUpInput, secret: string): Promise<SetUp> {
  const step = stepOfCode(secret, input.code, world.now())
  if (step === undefined) return { ok: false, reason: 'code' }
  return inTransaction(db, async (trx) => {
    if (await hasActiveStaff(trx) || !await claim(trx, world)) return { ok: false, reason: 'done' }
    await saveSetting(trx, 'partnershipName', input.partnership)
    const staffId = await add(trx, world, { displayName: input.adminName, email: input.adminEmail }, 'system_administrator')
    await keepTotp(trx, world, staffId, secret, step)
    await inviteByMail(trx, world, await add(trx, world, { displayName: input.leadName, email: input.leadEmail }, 'dsl'))
    await recordAudit(trx, world, { staffId, act: 'installation.set_up', subjectType: 'staff', subjectId: staffId })
    return { ok: true, staffId }
  })
}

async function claim(trx: Db, world: World): Promise<boolean> {
  const claimed = await trx.insertInto('setting').values({ key: 'setUpOn', value: JSON.stringify(dayOf(world)) }).onConflict((conflict) => conflict.column('key').doNothing()).executeTakeFirst()
  return claimed.numInsertedOrUpdatedRows === 1n
}

async function add(trx: Db, world: World, who: { displayName: string; email: string }, role: 'system_administrator' | 'dsl'): Promise<string> {
  const id = await addStaff(trx, world, who)
  if (id === undefined) throw new Error('two accounts of one address')
  await addGrant(trx, world, id, { role, scopeType: 'partnership', scopeId: null })
  await trx.insertInto('staffLanguage').values({ staffId: id, language: 'en' }).execute()
  return id
}
