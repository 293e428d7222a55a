import { afterEach, expect, it } from 'vitest'
import { beginOidc, finishOidc } from '#app/features/ground/accounts/oidc.server.ts'
import type { Db } from '#db/database.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { startIdentityProvider, type Person } from '#tests/support/identity-provider.ts'
import { startLyingProvider } from '#tests/support/lying-provider.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import type { TestWorld } from '#tests/support/world.ts'

const BACK = 'http://127.0.0.1:3999/office/sign-in/provider/back'
const failed = { ok: false, reason: 'failed' }
const unknown = { ok: false, reason: 'unknown' }

const closing: (() => Promise<void>)[] = []
afterEach(async () => { for (const close of closing.splice(0)) await close() })

async function giveAddress(db: Db, world: TestWorld, email = 'lead@example.org'): Promise<string> {
  const staffId = await giveStaff(db, world, 'dsl')
  await db.updateTable('staff').set({ email, emailFolded: email }).where('id', '=', staffId).execute()
  return staffId
}

async function realProvider(person: () => Person) {
  const provider = await startIdentityProvider(BACK, person)
  closing.push(provider.close)
  return provider
}

async function liar(lie: Readonly<Record<string, unknown>> = {}) {
  const provider = await startLyingProvider('s', 'lead@example.org')
  closing.push(provider.close)
  provider.lie = lie
  return provider
}

async function begun(db: Db, world: TestWorld, { settings }: { settings: Parameters<typeof beginOidc>[2] }) {
  const started = await beginOidc(db, world, settings, BACK)
  if (!started) throw new Error('the provider did not answer')
  return started
}

describeOnEveryDatabase('signing in with a real provider', (get) => {
  it('finds the account of a verified address, links it, and finds it by the link when the address changes', async () => {
    const { db, world } = await get()
    const staffId = await giveAddress(db, world)
    let email = 'LEAD@example.org'
    const provider = await realProvider(() => ({ subject: 'p-1', email, verified: true }))
    for (const address of [email, 'married@example.org']) {
      email = address
      const { to, browser } = await begun(db, world, provider)
      expect(await finishOidc(db, world, provider.settings, { browser, address: await provider.visit(to) })).toEqual({ ok: true, staffId, secondFactor: false })
    }
    expect(await listActs(db)).toEqual(['staff.identity_linked'])
  })
  it('takes one answer once, and only from the browser that asked', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const provider = await realProvider(() => ({ subject: 'p-1', email: 'lead@example.org', verified: true }))
    const { to, browser } = await begun(db, world, provider)
    const address = await provider.visit(to)
    for (const other of [undefined, 'another']) expect(await finishOidc(db, world, provider.settings, { browser: other, address })).toEqual(failed)
    expect((await finishOidc(db, world, provider.settings, { browser, address })).ok).toBe(true)
    expect(await finishOidc(db, world, provider.settings, { browser, address })).toEqual(failed)
    const second = await begun(db, world, provider)
    expect(await finishOidc(db, world, provider.settings, { browser: second.browser, address })).toEqual(failed)
  })
  it('makes no account and believes no address that is not verified', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    for (const person of [{ subject: 'p-2', email: 'lead@example.org', verified: false }, { subject: 'p-3', email: 'stranger@example.org', verified: true }]) {
      const provider = await realProvider(() => person)
      const { to, browser } = await begun(db, world, provider)
      expect(await finishOidc(db, world, provider.settings, { browser, address: await provider.visit(to) })).toEqual(unknown)
    }
    expect(await db.selectFrom('staff').select('id').execute()).toHaveLength(1)
  })
  it('sends PKCE, state and nonce, and none of our secrets', async () => {
    const { db, world } = await get()
    const provider = await realProvider(() => ({ subject: 'p', email: '', verified: false }))
    const asked = new URL((await begun(db, world, provider)).to).searchParams
    expect([asked.get('code_challenge_method'), asked.get('response_type'), asked.get('redirect_uri')]).toEqual(['S256', 'code', BACK])
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThan(20)
    expect(asked.toString()).not.toContain('secret')
  })
})

describeOnEveryDatabase('a provider that lies', (get) => {
  const now = () => Math.floor(Date.now() / 1000)
  it.each([
    ['issuer', { iss: 'https://evil.example' }], ['audience', { aud: 'somebody else' }], ['nonce', { nonce: 'old' }],
    ['missing nonce', { nonce: undefined }], ['time: run out', { exp: now() - 300 }], ['time: from tomorrow', { iat: now() + 86_400, nbf: now() + 86_400 }],
  ])('about the %s signs nobody in', async (_, lie) => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const provider = await liar(lie)
    const { to, browser } = await begun(db, world, provider)
    expect(await finishOidc(db, world, provider.settings, { browser, address: provider.back(to) })).toEqual(failed)
  })
  it('with a key it has not published, or another state, signs nobody in', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const provider = await liar()
    const first = await begun(db, world, provider)
    expect(await finishOidc(db, world, provider.settings, { browser: first.browser, address: provider.back(first.to, { state: 'other' }) })).toEqual(failed)
    provider.forged = true
    const second = await begun(db, world, provider)
    expect(await finishOidc(db, world, provider.settings, { browser: second.browser, address: provider.back(second.to) })).toEqual(failed)
  })
  it('is believed within a minute of clock difference, and about a second factor only as configured', async () => {
    const { db, world } = await get()
    const staffId = await giveAddress(db, world)
    const provider = await liar({ iat: now() + 30, nbf: now() + 30, amr: ['pwd', 'mfa'] })
    const first = await begun(db, world, provider)
    expect(await finishOidc(db, world, provider.settings, { browser: first.browser, address: provider.back(first.to) })).toEqual({ ok: true, staffId, secondFactor: true })
    const settings = { ...provider.settings, secondFactorSigns: ['hwk'] }
    const second = await begun(db, world, provider)
    expect(await finishOidc(db, world, settings, { browser: second.browser, address: provider.back(second.to) })).toEqual({ ok: true, staffId, secondFactor: false })
  })
  it('about who somebody is cannot take over an account linked with somebody else', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const provider = await liar()
    const first = await begun(db, world, provider)
    expect((await finishOidc(db, world, provider.settings, { browser: first.browser, address: provider.back(first.to) })).ok).toBe(true)
    provider.lie = { sub: 'another' }
    const second = await begun(db, world, provider)
    expect(await finishOidc(db, world, provider.settings, { browser: second.browser, address: provider.back(second.to) })).toEqual(unknown)
    await db.updateTable('staff').set({ state: 'disabled' }).execute()
    provider.lie = {}
    const third = await begun(db, world, provider)
    expect(await finishOidc(db, world, provider.settings, { browser: third.browser, address: provider.back(third.to) })).toEqual(unknown)
  })
})

describeOnEveryDatabase('a provider that is down', (get) => {
  it('is said to be so, and the next try asks it again', async () => {
    const { db, world } = await get()
    const provider = await liar()
    const settings = { ...provider.settings, clientId: 'other' }
    await provider.close()
    expect(await beginOidc(db, world, settings, BACK)).toBeUndefined()
    expect(await beginOidc(db, world, { ...settings, issuer: new URL('http://login.example.org') }, BACK)).toBeUndefined()
  })
  it('between question and answer signs nobody in', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const provider = await liar()
    const { to, browser } = await begun(db, world, provider)
    const address = provider.back(to)
    await provider.close()
    expect(await finishOidc(db, world, provider.settings, { browser, address })).toEqual(failed)
  })
})
