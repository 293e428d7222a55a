import { expect, it } from 'vitest'
import { codeAt, newTotpSecret } from '#app/features/ground/accounts/one-time-code.ts'
import { findSecondFactors } from '#app/features/ground/accounts/second-factor-store.server.ts'
import { setUpInput } from '#app/features/ground/accounts/set-up-input.ts'
import { setUpInstallation } from '#app/features/ground/accounts/set-up-installation.server.ts'
import { hasActiveStaff, listStaffWith } from '#app/features/ground/accounts/staff-store.server.ts'
import { findSetting } from '#app/features/ground/settings/setting-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { listActs } from '#tests/support/office.ts'
import type { TestWorld } from '#tests/support/world.ts'

const secret = newTotpSecret()

function input(world: TestWorld) {
  return { token: 't', partnership: 'Northbridge Partnership', adminName: 'Administrator', adminEmail: 'Admin@Example.org', leadName: 'Safeguarding Lead', leadEmail: 'lead@example.org', secret: 's', code: codeAt(secret, world.now()) }
}

describeOnEveryDatabase('setting an installation up', (get) => {
  it('makes the first administrator with an app and invites the safeguarding lead', async () => {
    const { db, world } = await get()
    const done = await setUpInstallation(db, world, input(world), secret)
    expect(done.ok && (await findSecondFactors(db, done.staffId)).totp).toBe(true)
    expect((await listStaffWith(db, 'system_administrator')).map(({ displayName }) => displayName)).toEqual(['Administrator'])
    const [lead] = await listStaffWith(db, 'dsl', world)
    expect([lead?.displayName, lead?.cleared]).toEqual(['Safeguarding Lead', false])
    expect(await db.selectFrom('outbox').select(['kind', 'staffId']).execute()).toEqual([{ kind: 'invited', staffId: lead?.id }])
    expect(await findSetting(db, 'partnershipName')).toBe('Northbridge Partnership')
    expect(await listActs(db)).toEqual(['installation.set_up'])
  })
  it('happens once, also when two try at the same time', async () => {
    const { db, world } = await get()
    const both = await Promise.all([setUpInstallation(db, world, input(world), secret), setUpInstallation(db, world, { ...input(world), adminEmail: 'other@example.org' }, secret)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await setUpInstallation(db, world, input(world), secret)).toEqual({ ok: false, reason: 'done' })
    expect(await listStaffWith(db, 'system_administrator')).toHaveLength(1)
  })
  it('makes nothing when the code of the app is wrong', async () => {
    const { db, world } = await get()
    expect(await setUpInstallation(db, world, { ...input(world), code: '000000' }, newTotpSecret())).toEqual({ ok: false, reason: 'code' })
    expect(await hasActiveStaff(db)).toBe(false)
  })
  it('asks for two people', async () => {
    const { world } = await get()
    expect(setUpInput.safeParse(input(world)).success).toBe(true)
    const same = setUpInput.safeParse({ ...input(world), leadEmail: ' ADMIN@example.org' })
    expect(same.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['leadEmail', 'accounts:errors.sameEmail']])
  })
})
