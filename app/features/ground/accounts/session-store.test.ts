import { expect, it } from 'vitest'
import { endSession, endSessionsOf, findSignedIn, findSignedInStaff, listSessionsOf, raiseSession, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import { findDemoStaff, listDemoStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

function signIn(staffId: string) {
  return { staffId, secondFactor: true, device: 'Firefox on Linux', way: 'demo' }
}

describeOnEveryDatabase('a session of a member of staff', (get) => {
  it('is found by its token, with roles and reading languages', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dsl', ['ur', 'en'])
    const token = await startSession(db, world, signIn(staffId))
    expect(await findSignedInStaff(db, world, token)).toEqual({
      id: staffId, displayName: 'dsl', roles: ['dsl'], languages: ['en', 'ur'], cleared: true, grants: [{ role: 'dsl', scopeType: 'partnership', scopeId: null }],
    })
  })
  it('keeps no token that could be stolen from the database', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, signIn(await giveStaff(db, world, 'dsl')))
    const { tokenHash } = await db.selectFrom('session').select('tokenHash').executeTakeFirstOrThrow()
    expect(tokenHash).not.toContain(token)
    expect(await findSignedInStaff(db, world, tokenHash)).toBeUndefined()
  })
  it('ends after ten hours', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, signIn(await giveStaff(db, world, 'dsl')))
    for (let minutes = 50; minutes < 600; minutes += 50) {
      world.set(new Date(Date.parse('2026-11-21T10:00:00Z') + minutes * 60_000).toISOString())
      expect(await findSignedInStaff(db, world, token)).toBeDefined()
    }
    world.set('2026-11-21T20:00:01Z')
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
  })
  it('ends after an hour in which nobody used it, not before', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, signIn(await giveStaff(db, world, 'dsl')))
    for (const time of ['10:50', '11:45', '12:40']) {
      world.set(`2026-11-21T${time}:00Z`)
      expect(await findSignedInStaff(db, world, token)).toBeDefined()
    }
    world.set('2026-11-21T13:46:00Z')
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
  })
  it('goes on under a new token once the second factor was shown, and the old one is worth nothing', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, { ...signIn(await giveStaff(db, world, 'dsl')), secondFactor: false })
    const before = await findSignedIn(db, world, token)
    const raised = await raiseSession(db, world, token) ?? ''
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    const after = await findSignedIn(db, world, raised)
    expect([before?.secondFactor, after?.secondFactor, before?.sessionId === after?.sessionId]).toEqual([false, true, false])
    expect(await raiseSession(db, world, token)).toBeUndefined()
  })
  it('is one of a list, and all of them end at once', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dsl')
    const tokens = [await startSession(db, world, signIn(staffId)), await startSession(db, world, signIn(staffId))]
    expect((await listSessionsOf(db, world, staffId)).map(({ device }) => device)).toEqual(['Firefox on Linux', 'Firefox on Linux'])
    await endSessionsOf(db, staffId)
    for (const token of tokens) expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    expect(await listSessionsOf(db, world, staffId)).toEqual([])
  })
  it('ends with the account', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, signIn(await giveStaff(db, world, 'dsl')))
    await db.updateTable('staff').set({ state: 'disabled' }).execute()
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
  })
  it('ends at signing out, once, and both are on the audit trail', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, signIn(await giveStaff(db, world, 'dsl')))
    await endSession(db, world, token)
    await endSession(db, world, token)
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
    expect(await listActs(db)).toEqual(['staff.signed_in', 'staff.signed_out'])
  })
})

describeOnEveryDatabase('the accounts of the demonstration', (get) => {
  it('stand in the order of the roles, and real accounts are not among them', async () => {
    const { db, world } = await get()
    await giveStaff(db, world, 'system_administrator')
    await giveStaff(db, world, 'participation_officer')
    const real = await giveStaff(db, world, 'dsl')
    await db.updateTable('staff').set({ demo: 0 }).where('id', '=', real).execute()
    expect((await listDemoStaff(db)).map(({ displayName }) => displayName)).toEqual(['participation_officer', 'system_administrator'])
    expect(await findDemoStaff(db, real)).toBeUndefined()
  })
})
