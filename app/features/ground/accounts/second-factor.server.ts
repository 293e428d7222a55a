import { randomBytes } from 'node:crypto'
import { inTransaction, type Db } from '#db/database.ts'
import { stepOfCode } from '#app/features/ground/accounts/one-time-code.ts'
import { findTotp, saveRecoveryCodes, saveTotp, takeRecoveryCode, takeStep } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { raiseSession } from '#app/features/ground/accounts/session-store.server.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

const TRIES = 5
const LOCK_MINUTES = 15
const RECOVERY_CODES = 8

export type RaisedSession = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly reason: 'wrong' | 'locked' }

interface ShownFactor {
  readonly staffId: string
  readonly token: string
  /** Six digits of the app, or a recovery code. */
  readonly typed: string
}

/** Checks a code of the app, or a recovery code, and raises the session. No code counts twice; five wrong ones lock for a quarter of an hour. */
export async function showSecondFactor(db: Db, world: World, { staffId, token, typed }: ShownFactor): Promise<RaisedSession> {
  return inTransaction(db, async (trx) => {
    const totp = await findTotp(trx, world, staffId)
    if (totp?.lockedUntil && totp.lockedUntil > world.now().toISOString()) return { ok: false, reason: 'locked' }
    const way = await wayOf(trx, world, staffId, totp?.secret, typed)
    if (way === undefined) return { ok: false, reason: await countWrong(trx, world, staffId, totp?.wrongTries ?? 0) }
    const raised = await raiseSession(trx, world, token)
    if (raised === undefined) return { ok: false, reason: 'wrong' }
    await recordAudit(trx, world, { staffId, act: 'staff.second_factor', subjectType: 'staff', subjectId: staffId, detail: { way } })
    return { ok: true, token: raised }
  })
}

/** The first code of a new app confirms its secret. Returns the raised session's token. Recovery codes of an earlier app are gone. */
export async function enrolTotp(db: Db, world: World, { staffId, token, typed, secret }: ShownFactor & { readonly secret: string }): Promise<string | undefined> {
  const step = stepOfCode(secret, typed, world.now())
  if (step === undefined) return undefined
  return inTransaction(db, async (trx) => {
    const raised = await raiseSession(trx, world, token)
    if (raised === undefined) return undefined
    await keepTotp(trx, world, staffId, secret, step)
    await recordAudit(trx, world, { staffId, act: 'staff.app_added', subjectType: 'staff', subjectId: staffId })
    return raised
  })
}

/** Keeps a confirmed secret; recovery codes of an earlier one stop counting. */
export async function keepTotp(trx: Db, world: World, staffId: string, secret: string, step: number): Promise<void> {
  await saveTotp(trx, world, staffId, secret, step)
  await saveRecoveryCodes(trx, world, staffId, [])
}

/** New recovery codes in place of the ones before, to be shown this once. */
export async function makeRecoveryCodes(db: Db, world: World, staffId: string): Promise<readonly string[]> {
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await inTransaction(db, async (trx) => {
    await saveRecoveryCodes(trx, world, staffId, recoveryCodes)
    await recordAudit(trx, world, { staffId, act: 'staff.recovery_codes_made', subjectType: 'staff', subjectId: staffId })
  })
  return recoveryCodes
}

async function wayOf(trx: Db, world: World, staffId: string, secret: string | undefined, typed: string): Promise<'app' | 'recovery code' | undefined> {
  const step = secret === undefined ? undefined : stepOfCode(secret, typed, world.now())
  if (step !== undefined) return await takeStep(trx, staffId, step) ? 'app' : undefined
  return await takeRecoveryCode(trx, world, staffId, typed) ? 'recovery code' : undefined
}

async function countWrong(trx: Db, world: World, staffId: string, before: number): Promise<'wrong' | 'locked'> {
  const locks = before + 1 >= TRIES
  const lockedUntil = locks ? new Date(world.now().getTime() + LOCK_MINUTES * 60_000).toISOString() : null
  await trx.updateTable('totp').set((eb) => ({ wrongTries: locks ? 0 : eb('wrongTries', '+', 1), lockedUntil })).where('staffId', '=', staffId).execute()
  return locks ? 'locked' : 'wrong'
}

/** Ten signs without those that look alike, in two halves: 50 bits. */
function newRecoveryCode(): string {
  const signs = [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '').join('')
  return `${signs.slice(0, 5)}-${signs.slice(5)}`
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
