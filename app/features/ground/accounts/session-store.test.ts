import { expect, it } from 'vitest'
import { endSession, findSignedInStaff, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import { findDemoStaff, listDemoStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

describeOnEveryDatabase('a session of a member of staff', (get) => {
  it('is found by its token, with roles and reading languages', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dsl', ['ur', 'en'])
    const token = await startSession(db, world, staffId)
    expect(await findSignedInStaff(db, world, token)).toEqual({ id: staffId, displayName: 'dsl', roles: ['dsl'], languages: ['en', 'ur'] })
  })
  it('keeps no token that could be stolen from the database', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, await giveStaff(db, world, 'dsl'))
    const { tokenHash } = await db.selectFrom('session').select('tokenHash').executeTakeFirstOrThrow()
    expect(tokenHash).not.toContain(token)
    expect(await findSignedInStaff(db, world, tokenHash)).toBeUndefined()
  })
  it('ends after ten hours', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, await giveStaff(db, world, 'dsl'))
    world.set('2026-11-21T20:00:01Z')
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
  })
  it('ends with the account', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, await giveStaff(db, world, 'dsl'))
    await db.updateTable('staff').set({ state: 'disabled' }).execute()
    expect(await findSignedInStaff(db, world, token)).toBeUndefined()
  })
  it('ends at signing out, once, and both are on the audit trail', async () => {
    const { db, world } = await get()
    const token = await startSession(db, world, await giveStaff(db, world, 'dsl'))
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
