import { inTransaction, type Db } from '#db/database.ts'
import { inviteByMail } from '#app/features/ground/accounts/invite-by-mail.server.ts'
import type { AccountDetails, NewAccount } from '#app/features/ground/accounts/account-input.ts'
import { addStaff, enrolUntil } from '#app/features/ground/accounts/new-staff.server.ts'
import { foldEmail } from '#app/features/ground/accounts/secrets.ts'
import { endSessionsOf } from '#app/features/ground/accounts/session-store.server.ts'
import { lockAdministrators } from '#app/features/ground/accounts/staff-admin-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** Who changes whose account. */
export interface AccountAct {
  readonly actorId: string
  readonly staffId: string
}

/** `own`: nobody changes their own account. `refused`: the actor is no administrator any more. */
export type AccountRefusal = 'own' | 'refused' | 'absent' | 'taken' | 'lastAdministrator' | 'held' | 'notGiven'
export type AccountChanged = { readonly ok: true } | { readonly ok: false; readonly reason: AccountRefusal }

/** Makes an account and tells its owner by mail. It may do nothing until it is given a role. */
export async function inviteStaff(db: Db, world: World, actorId: string, input: NewAccount): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'taken' | 'refused' }> {
  return inTransaction(db, async (trx) => {
    if (!(await lockAdministrators(trx)).includes(actorId)) return { ok: false, reason: 'refused' }
    const id = await addStaff(trx, world, input)
    if (id === undefined) return { ok: false, reason: 'taken' }
    await inviteByMail(trx, world, id)
    await recordAudit(trx, world, { staffId: actorId, act: 'staff.invited', subjectType: 'staff', subjectId: id })
    return { ok: true, id }
  })
}

/** Changes name, address, organisation, languages and dates. Dates count from the next request on; another address signs out. */
export async function changeDetails(db: Db, world: World, act: AccountAct, { languages, email, ...details }: AccountDetails): Promise<AccountChanged> {
  return changeAccount(db, world, act, 'staff.changed', { vettingExpiresOn: details.vettingExpiresOn, trainingExpiresOn: details.trainingExpiresOn }, async (trx) => {
    if (!await changeAddress(trx, act.staffId, email)) return 'taken'
    await trx.updateTable('staff').set(details).where('id', '=', act.staffId).execute()
    await trx.deleteFrom('staffLanguage').where('staffId', '=', act.staffId).execute()
    if (languages.length > 0) await trx.insertInto('staffLanguage').values(languages.map((language) => ({ staffId: act.staffId, language }))).execute()
    return undefined
  })
}

/** False when somebody else has this address. Whoever came in by the old one comes in no more. */
async function changeAddress(trx: Db, staffId: string, email: string | null): Promise<boolean> {
  const emailFolded = email === null ? null : foldEmail(email)
  const { emailFolded: before } = await trx.selectFrom('staff').select('emailFolded').where('id', '=', staffId).executeTakeFirstOrThrow()
  if (before === emailFolded) return true
  if (emailFolded !== null && await trx.selectFrom('staff').select('id').where('emailFolded', '=', emailFolded).executeTakeFirst()) return false
  await trx.updateTable('staff').set({ email: email?.trim() ?? null, emailFolded }).where('id', '=', staffId).execute()
  await trx.deleteFrom('oidcIdentity').where('staffId', '=', staffId).execute()
  await endSessionsOf(trx, staffId)
  return true
}

/** Disables an account: signed out everywhere at once, and nobody with its mail, passkey or app gets in. */
export async function disableStaff(db: Db, world: World, act: AccountAct): Promise<AccountChanged> {
  return changeAccount(db, world, act, 'staff.disabled', {}, async (trx, administrators) => {
    if (isLast(administrators, act.staffId)) return 'lastAdministrator'
    await trx.updateTable('staff').set({ state: 'disabled' }).where('id', '=', act.staffId).execute()
    await endSessionsOf(trx, act.staffId)
    return undefined
  })
}

export async function enableStaff(db: Db, world: World, act: AccountAct): Promise<AccountChanged> {
  return changeAccount(db, world, act, 'staff.enabled', {}, async (trx) => {
    await trx.updateTable('staff').set({ state: 'active' }).where('id', '=', act.staffId).execute()
    return undefined
  })
}

/** For whoever lost phone and codes: their second step goes, a new one may be set up within some days, by mail. */
export async function inviteAgain(db: Db, world: World, act: AccountAct): Promise<AccountChanged> {
  return changeAccount(db, world, act, 'staff.invited_again', {}, async (trx) => {
    for (const table of ['totp', 'passkey', 'recoveryCode', 'oidcIdentity'] as const) await trx.deleteFrom(table).where('staffId', '=', act.staffId).execute()
    await trx.updateTable('staff').set({ enrolUntil: enrolUntil(world) }).where('id', '=', act.staffId).execute()
    await endSessionsOf(trx, act.staffId)
    await inviteByMail(trx, world, act.staffId)
    return undefined
  })
}

/** What every change has in common: an administrator, somebody else's account, the audit trail last. */
export async function changeAccount(
  db: Db, world: World, { actorId, staffId }: AccountAct, act: string, detail: Readonly<Record<string, string | null>>,
  change: (trx: Db, administrators: readonly string[]) => Promise<AccountRefusal | undefined>,
): Promise<AccountChanged> {
  if (actorId === staffId) return { ok: false, reason: 'own' }
  return inTransaction(db, async (trx) => {
    const administrators = await lockAdministrators(trx)
    if (!administrators.includes(actorId)) return { ok: false, reason: 'refused' }
    if (!await trx.selectFrom('staff').select('id').where('id', '=', staffId).executeTakeFirst()) return { ok: false, reason: 'absent' }
    const reason = await change(trx, administrators)
    if (reason) return { ok: false, reason }
    await recordAudit(trx, world, { staffId: actorId, act, subjectType: 'staff', subjectId: staffId, detail })
    return { ok: true }
  })
}

export function isLast(administrators: readonly string[], staffId: string): boolean {
  return administrators.length === 1 && administrators[0] === staffId
}
