import { expect, it } from 'vitest'
import { z } from 'zod'
import { addPasskey, beginPasskey, beginPasskeySignIn, checkPasskey, removePasskey } from '#app/features/ground/accounts/passkeys.server.ts'
import { listPasskeys } from '#app/features/ground/accounts/passkey-store.server.ts'
import { findSignedIn, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import type { Db } from '#db/database.ts'
import { createAuthenticator, type Authenticator, type Site } from '#tests/support/authenticator.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import type { TestWorld } from '#tests/support/world.ts'

const site = { host: 'say.example.org', origin: 'https://say.example.org', name: 'Sayback' }
const asked = z.object({ challenge: z.string() })

async function enrol(db: Db, world: TestWorld, device: Authenticator, where: Site = site) {
  const staffId = await giveStaff(db, world, 'dsl')
  const token = await startSession(db, world, { staffId, secondFactor: false, device: 'Firefox', way: 'link' })
  const { options, browser } = await beginPasskey(db, world, site, { id: staffId, displayName: 'Lead' })
  const raised = await addPasskey(db, world, site, { staffId, label: 'Laptop', browser, token, answer: device.register(asked.parse(options).challenge, where) })
  return { staffId, raised, browser, token }
}

async function signIn(db: Db, world: TestWorld, device: Authenticator, where: Site = site) {
  const { options, browser } = await beginPasskeySignIn(db, world, site)
  const answer = device.signIn(asked.parse(options).challenge, where)
  return { staffId: await checkPasskey(db, world, site, browser, answer), browser, answer }
}

describeOnEveryDatabase('a passkey', (get) => {
  it('is added, raises the session, and signs in as both factors', async () => {
    const { db, world } = await get()
    const device = createAuthenticator()
    const { staffId, raised } = await enrol(db, world, device)
    expect((await findSignedIn(db, world, raised ?? ''))?.secondFactor).toBe(true)
    expect(await listPasskeys(db, staffId)).toMatchObject([{ label: 'Laptop', madeOn: '2026-11-21', usedOn: null }])
    expect((await signIn(db, world, device)).staffId).toBe(staffId)
    expect(await listPasskeys(db, staffId)).toMatchObject([{ usedOn: '2026-11-21' }])
    expect(await listActs(db)).toEqual(['staff.signed_in', 'staff.passkey_added'])
  })
  it('answers one question once: a replay is nobody', async () => {
    const { db, world } = await get()
    const device = createAuthenticator()
    await enrol(db, world, device)
    const { staffId, browser, answer } = await signIn(db, world, device)
    expect(staffId).toBeDefined()
    expect(await checkPasskey(db, world, site, browser, answer)).toBeUndefined()
    const fresh = await beginPasskeySignIn(db, world, site)
    expect(await checkPasskey(db, world, site, fresh.browser, answer)).toBeUndefined()
  })
  it.each([
    ['another site', { origin: 'https://evil.example', host: 'say.example.org' }],
    ['another host', { origin: 'https://say.example.org', host: 'evil.example' }],
    ['a device that was not unlocked', { origin: site.origin, host: site.host, verified: false }],
  ])('of %s is refused, when added and when signing in', async (_, where) => {
    const { db, world } = await get()
    const device = createAuthenticator()
    expect((await enrol(db, world, createAuthenticator(), where)).raised).toBeUndefined()
    await enrol(db, world, device)
    expect((await signIn(db, world, device, where)).staffId).toBeUndefined()
  })
  it('of a stranger, in pieces, late or from another browser is refused', async () => {
    const { db, world } = await get()
    const device = createAuthenticator()
    const { staffId } = await enrol(db, world, device)
    expect((await signIn(db, world, createAuthenticator())).staffId).toBeUndefined()
    const { browser } = await beginPasskeySignIn(db, world, site)
    for (const answer of ['', '{}', 'null', '{"id":"x"}']) expect(await checkPasskey(db, world, site, browser, answer)).toBeUndefined()
    const { options } = await beginPasskeySignIn(db, world, site)
    const answer = device.signIn(asked.parse(options).challenge, site)
    for (const other of [undefined, 'another']) expect(await checkPasskey(db, world, site, other, answer)).toBeUndefined()
    const late = await beginPasskeySignIn(db, world, site)
    world.set('2026-11-21T10:10:00Z')
    expect(await checkPasskey(db, world, site, late.browser, device.signIn(asked.parse(late.options).challenge, site))).toBeUndefined()
    expect(staffId).toBeDefined()
  })
  it('of an account that was disabled, or removed by its owner, is refused', async () => {
    const { db, world } = await get()
    const [one, two] = [createAuthenticator(), createAuthenticator()]
    const { staffId } = await enrol(db, world, one)
    const other = await enrol(db, world, two)
    const [passkey] = await listPasskeys(db, staffId)
    expect(await removePasskey(db, world, other.staffId, passkey?.id ?? '')).toBe(false)
    expect(await removePasskey(db, world, staffId, passkey?.id ?? '')).toBe(true)
    await db.updateTable('staff').set({ state: 'disabled' }).where('id', '=', other.staffId).execute()
    for (const device of [one, two]) expect((await signIn(db, world, device)).staffId).toBeUndefined()
  })
  it('is not added with somebody else\'s question', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dsl')
    const other = await giveStaff(db, world, 'dsl')
    const token = await startSession(db, world, { staffId, secondFactor: false, device: '', way: 'link' })
    const { options, browser } = await beginPasskey(db, world, site, { id: other, displayName: 'Other' })
    expect(await addPasskey(db, world, site, { staffId, label: 'x', browser, token, answer: createAuthenticator().register(asked.parse(options).challenge, site) })).toBeUndefined()
    expect(await findSignedIn(db, world, token)).toBeDefined()
  })
})
