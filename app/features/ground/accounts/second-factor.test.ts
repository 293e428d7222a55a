import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { codeAt, newTotpSecret } from '#app/features/ground/accounts/one-time-code.ts'
import { enrolTotp, makeRecoveryCodes, showSecondFactor } from '#app/features/ground/accounts/second-factor.server.ts'
import { findSecondFactors } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { findSignedIn, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import { offerSecret, openOffer } from '#app/features/ground/accounts/totp-enrolment.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import type { TestWorld } from '#tests/support/world.ts'

const secret = newTotpSecret()

async function newSession(db: Db, world: TestWorld, staffId: string): Promise<string> {
  return startSession(db, world, { staffId, secondFactor: false, device: 'Firefox', way: 'link' })
}

/** An account with an app, enrolled at 10:00, and what it was given. */
async function enrolled(db: Db, world: TestWorld) {
  const staffId = await giveStaff(db, world, 'dsl')
  const first = await newSession(db, world, staffId)
  const token = await enrolTotp(db, world, { staffId, token: first, typed: codeAt(secret, world.now()), secret })
  if (!token) throw new Error('not enrolled')
  const recoveryCodes = await makeRecoveryCodes(db, world, staffId)
  world.set('2026-11-21T10:05:00Z')
  return { staffId, token, recoveryCodes }
}

describeOnEveryDatabase('an authenticator app', (get) => {
  it('is kept once its first code is right, with eight recovery codes; its secret is sealed', async () => {
    const { db, world } = await get()
    const { staffId, token, recoveryCodes } = await enrolled(db, world)
    expect((await findSignedIn(db, world, token))?.secondFactor).toBe(true)
    expect(await findSecondFactors(db, staffId)).toEqual({ totp: true, passkeys: 0, recoveryCodes: 8 })
    const kept = JSON.stringify([await db.selectFrom('totp').selectAll().execute(), await db.selectFrom('recoveryCode').selectAll().execute(), await db.selectFrom('auditEntry').selectAll().execute()])
    for (const hidden of [secret, ...recoveryCodes]) expect(kept).not.toContain(hidden)
    expect(await listActs(db)).toEqual(['staff.signed_in', 'staff.app_added', 'staff.recovery_codes_made'])
  })
  it('is not kept when the first code is wrong', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dsl')
    const token = await newSession(db, world, staffId)
    for (const typed of ['', '12345', 'abcdef', codeAt(newTotpSecret(), world.now())]) expect(await enrolTotp(db, world, { staffId, token, typed, secret })).toBeUndefined()
    expect((await findSecondFactors(db, staffId)).totp).toBe(false)
  })
  it('raises the session, and no code counts twice, not even for another session', async () => {
    const { db, world } = await get()
    const { staffId } = await enrolled(db, world)
    const [one, two] = [await newSession(db, world, staffId), await newSession(db, world, staffId)]
    const typed = codeAt(secret, world.now())
    const shown = await showSecondFactor(db, world, { staffId, token: one, typed })
    expect(shown.ok && (await findSignedIn(db, world, shown.token))?.secondFactor).toBe(true)
    expect(await showSecondFactor(db, world, { staffId, token: two, typed })).toEqual({ ok: false, reason: 'wrong' })
    expect((await findSignedIn(db, world, two))?.secondFactor).toBe(false)
  })
  it('lets one of four requests with the same code through', async () => {
    const { db, world } = await get()
    const { staffId } = await enrolled(db, world)
    const tokens = await Promise.all(Array.from({ length: 4 }, () => newSession(db, world, staffId)))
    const typed = codeAt(secret, world.now())
    const answers = await Promise.all(tokens.map((token) => showSecondFactor(db, world, { staffId, token, typed })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
  it('refuses a code older than one it has taken', async () => {
    const { db, world } = await get()
    const { staffId } = await enrolled(db, world)
    const before = codeAt(secret, new Date(world.now().getTime() - 30_000))
    expect((await showSecondFactor(db, world, { staffId, token: await newSession(db, world, staffId), typed: codeAt(secret, world.now()) })).ok).toBe(true)
    expect((await showSecondFactor(db, world, { staffId, token: await newSession(db, world, staffId), typed: before })).ok).toBe(false)
  })
  it('takes a code of a clock half a minute off, none of two minutes', async () => {
    const { db, world } = await get()
    const { staffId } = await enrolled(db, world)
    const at = (seconds: number) => codeAt(secret, new Date(world.now().getTime() + seconds * 1000))
    const token = await newSession(db, world, staffId)
    expect((await showSecondFactor(db, world, { staffId, token, typed: at(120) })).ok).toBe(false)
    expect((await showSecondFactor(db, world, { staffId, token, typed: at(30) })).ok).toBe(true)
  })
  it('is locked for a quarter of an hour by five wrong codes, for right ones and recovery codes too', async () => {
    const { db, world } = await get()
    const { staffId, recoveryCodes } = await enrolled(db, world)
    const token = await newSession(db, world, staffId)
    const answers: unknown[] = []
    for (let tries = 0; tries < 5; tries += 1) answers.push(await showSecondFactor(db, world, { staffId, token, typed: 'nothing' }))
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'locked' })
    for (const typed of [codeAt(secret, world.now()), recoveryCodes[0] ?? '']) expect(await showSecondFactor(db, world, { staffId, token, typed })).toEqual({ ok: false, reason: 'locked' })
    world.set('2026-11-21T10:20:01Z')
    expect((await showSecondFactor(db, world, { staffId, token, typed: codeAt(secret, world.now()) })).ok).toBe(true)
  })
})

describeOnEveryDatabase('a recovery code', (get) => {
  it('counts once, however it is typed, and for its own account', async () => {
    const { db, world } = await get()
    const { staffId, recoveryCodes } = await enrolled(db, world)
    const typed = ` ${(recoveryCodes[0] ?? '').toUpperCase().replace('-', ' ')} `
    const other = await giveStaff(db, world, 'moderator')
    expect((await showSecondFactor(db, world, { staffId: other, token: await newSession(db, world, other), typed })).ok).toBe(false)
    expect((await showSecondFactor(db, world, { staffId, token: await newSession(db, world, staffId), typed })).ok).toBe(true)
    expect((await showSecondFactor(db, world, { staffId, token: await newSession(db, world, staffId), typed })).ok).toBe(false)
    expect((await findSecondFactors(db, staffId)).recoveryCodes).toBe(7)
  })
  it('stops counting when there is a new app, or new codes', async () => {
    const { db, world } = await get()
    const { staffId, token, recoveryCodes: [first = ''] } = await enrolled(db, world)
    const [second = ''] = await makeRecoveryCodes(db, world, staffId)
    expect((await showSecondFactor(db, world, { staffId, token: await newSession(db, world, staffId), typed: first })).ok).toBe(false)
    const other = newTotpSecret()
    expect(await enrolTotp(db, world, { staffId, token, typed: codeAt(other, world.now()), secret: other })).toBeDefined()
    expect((await showSecondFactor(db, world, { staffId, token: await newSession(db, world, staffId), typed: second })).ok).toBe(false)
  })
})

describeOnEveryDatabase('a secret offered in a form', (get) => {
  it('comes back for its owner within half an hour, unchanged or not at all', async () => {
    const { world } = await get()
    const offered = offerSecret(world, 'me')
    expect(openOffer(world, 'me', offered.sealed)).toEqual(offered)
    for (const typed of ['', 'x', offered.sealed.slice(0, -8), offered.sealed.replace('1.', '2.')]) expect(openOffer(world, 'me', typed)).toBeUndefined()
    expect(openOffer(world, 'somebody else', offered.sealed)).toBeUndefined()
    world.set('2026-11-21T10:30:00Z')
    expect(openOffer(world, 'me', offered.sealed)).toBeUndefined()
  })
})
