import type { Db } from '#db/database.ts'
import { hashGuessable } from '#app/features/ground/accounts/secrets.ts'
import { openSealed, sealText } from '#app/features/ground/sealing/sealing.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

export interface SecondFactors {
  readonly totp: boolean
  readonly passkeys: number
  readonly recoveryCodes: number
}

/** What this account can show as a second factor. */
export async function findSecondFactors(db: Db, staffId: string): Promise<SecondFactors> {
  const totp = await db.selectFrom('totp').select('staffId').where('staffId', '=', staffId).executeTakeFirst()
  const passkeys = await db.selectFrom('passkey').select('id').where('staffId', '=', staffId).limit(100).execute()
  const codes = await db.selectFrom('recoveryCode').select('codeHash').where('staffId', '=', staffId).limit(100).execute()
  return { totp: totp !== undefined, passkeys: passkeys.length, recoveryCodes: codes.length }
}

export function hasSecondFactor({ totp, passkeys }: SecondFactors): boolean {
  return totp || passkeys > 0
}

/** Keeps a secret, sealed, in place of an earlier one. `step` is that of the code it was confirmed with. */
export async function saveTotp(trx: Db, world: World, staffId: string, secret: string, step: number): Promise<void> {
  const row = { ...sealText(world, 'totp', secret), lastStep: step, wrongTries: 0, lockedUntil: null, madeOn: dayOf(world) }
  await trx.insertInto('totp').values({ staffId, ...row }).onConflict((conflict) => conflict.column('staffId').doUpdateSet(row)).execute()
}

/** The secret with what guards it against guessing; opened for the check alone. */
export async function findTotp(trx: Db, world: World, staffId: string): Promise<{ secret: string; wrongTries: number; lockedUntil: string | null } | undefined> {
  const row = await trx.selectFrom('totp').select(['keyId', 'sealed', 'wrongTries', 'lockedUntil']).where('staffId', '=', staffId).executeTakeFirst()
  return row && { secret: openSealed(world, 'totp', row), wrongTries: row.wrongTries, lockedUntil: row.lockedUntil }
}

/** True when the step is newer than every one before: of two requests with one code, one wins. */
export async function takeStep(trx: Db, staffId: string, step: number): Promise<boolean> {
  const taken = await trx.updateTable('totp').set({ lastStep: step, wrongTries: 0, lockedUntil: null }).where('staffId', '=', staffId).where('lastStep', '<', step).executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** Takes the place of all earlier recovery codes. */
export async function saveRecoveryCodes(trx: Db, world: World, staffId: string, codes: readonly string[]): Promise<void> {
  await trx.deleteFrom('recoveryCode').where('staffId', '=', staffId).execute()
  if (codes.length > 0) await trx.insertInto('recoveryCode').values(codes.map((code) => ({ codeHash: recoveryHash(world, code), staffId }))).execute()
}

/** True once for each code. */
export async function takeRecoveryCode(trx: Db, world: World, staffId: string, typed: string): Promise<boolean> {
  const taken = await trx.deleteFrom('recoveryCode').where('codeHash', '=', recoveryHash(world, typed)).where('staffId', '=', staffId).executeTakeFirst()
  return taken.numDeletedRows === 1n
}

function recoveryHash(world: World, code: string): string {
  return hashGuessable(world, 'recovery code', code.toLowerCase().replace(/[^0-9a-z]/g, ''))
}
