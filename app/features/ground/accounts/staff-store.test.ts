import { expect, it } from 'vitest'
import { findActiveStaff, listStaffWith } from '#app/features/ground/accounts/staff-store.server.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'

describeOnEveryDatabase('an account', (get) => {
  it.each(['vettingExpiresOn', 'trainingExpiresOn'] as const)('shows raw text up to the day of %s and not after it', async (column) => {
    const { db, world } = await get()
    const id = await giveStaff(db, world, 'moderator')
    await db.updateTable('staff').set({ [column]: '2026-11-21' }).where('id', '=', id).execute()
    const today = await findActiveStaff(db, world, id)
    world.set('2026-11-22T00:00:01Z')
    const tomorrow = await findActiveStaff(db, world, id)
    expect([today, tomorrow].map((staff) => staff && mayDo(staff, 'posts.moderate'))).toEqual([true, false])
    expect(tomorrow && mayDo(tomorrow, 'office.open')).toBe(true)
  })
  it('without a recorded vetting shows none', async () => {
    const { db, world } = await get()
    const id = await giveStaff(db, world, 'moderator')
    await db.updateTable('staff').set({ vettingExpiresOn: null }).where('id', '=', id).execute()
    expect((await findActiveStaff(db, world, id))?.cleared).toBe(false)
  })
})

describeOnEveryDatabase('everybody with a role or a permission', (get) => {
  it('is found once, active ones only, vetted or not unless the day is told', async () => {
    const { db, world } = await get()
    const [lead, deputy, gone] = [await giveStaff(db, world, 'dsl'), await giveStaff(db, world, 'deputy_dsl'), await giveStaff(db, world, 'dsl')]
    await giveStaff(db, world, 'analyst')
    await db.insertInto('roleGrant').values({ id: world.newId(), staffId: lead, role: 'dsl', scopeType: 'consultation', scopeId: 'x' }).execute()
    await db.updateTable('staff').set({ state: 'disabled' }).where('id', '=', gone).execute()
    await db.updateTable('staff').set({ trainingExpiresOn: '2026-11-01' }).where('id', '=', deputy).execute()
    expect((await listStaffWith(db, 'dsl')).map(({ id }) => id)).toEqual([lead])
    expect((await listStaffWith(db, 'concerns.see')).map(({ id }) => id)).toEqual([deputy, lead])
    expect((await listStaffWith(db, 'concerns.see', world)).map(({ id }) => id)).toEqual([lead])
    expect(await listStaffWith(db, 'moderator')).toEqual([])
  })
})
