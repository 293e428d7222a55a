import { expect, it } from 'vitest'
import { getCalendar, listOnDuty, listRotaLanguages, whoIsAlerted } from '#app/features/ground/duty/duty-store.server.ts'
import { addStaffedMinutes } from '#app/features/ground/duty/staffed-hours.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveRota } from '#tests/support/duty.ts'
import { giveStaff } from '#tests/support/office.ts'

describeOnEveryDatabase('the rota', (get) => {
  it('is staffed on the days on which somebody is on it', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'moderator', ['en', 'so'])
    await giveRota(db, { [staffId]: [1, 2] })
    const calendar = await getCalendar(db, world)
    expect(calendar.weekly.map(({ day }) => day)).toEqual([1, 2])
    expect(addStaffedMinutes(calendar, new Date('2026-11-20T19:30:00Z'), 60).toISOString()).toBe('2026-11-23T10:00:00.000Z')
    expect(await listRotaLanguages(db, world)).toEqual(['en', 'so'])
  })
  it('loses whoever is disabled, no longer cleared, or may not read', async () => {
    const { db, world } = await get()
    const disabled = await giveStaff(db, world, 'moderator')
    const expired = await giveStaff(db, world, 'moderator')
    const manager = await giveStaff(db, world, 'partnership_manager')
    await giveRota(db, { [disabled]: [1], [expired]: [1], [manager]: [1] })
    await db.updateTable('staff').set({ state: 'disabled' }).where('id', '=', disabled).execute()
    await db.updateTable('staff').set({ vettingExpiresOn: '2026-11-20' }).where('id', '=', expired).execute()
    expect((await getCalendar(db, world)).weekly).toEqual([])
  })
  it('drops the hours of a closed day and adds the extra ones', async () => {
    const { db, world } = await get()
    await giveRota(db, { [await giveStaff(db, world, 'moderator')]: [1, 2, 3, 4, 5] })
    await db.insertInto('dutyDay').values([
      { id: 'a', day: '2026-12-25', kind: 'closed', starts: null, ends: null, reason: 'Christmas' },
      { id: 'b', day: '2026-12-26', kind: 'extra', starts: '10:00', ends: '12:00', reason: '' },
    ]).execute()
    expect(await getCalendar(db, world)).toMatchObject({ closedDays: ['2026-12-25'], extra: [{ day: '2026-12-26', from: '10:00', to: '12:00' }] })
  })
  it('says who is on duty on this weekday', async () => {
    const { db, world } = await get()
    const monday = await giveStaff(db, world, 'moderator')
    const saturday = await giveStaff(db, world, 'dsl')
    await giveRota(db, { [monday]: [1], [saturday]: [6] })
    expect((await listOnDuty(db, world)).map(({ staffId }) => staffId)).toEqual([saturday])
  })
  it('tells the deputy, and the lead where there is none', async () => {
    const { db, world } = await get()
    const dsl = await giveStaff(db, world, 'dsl')
    const manager = await giveStaff(db, world, 'partnership_manager')
    expect(await whoIsAlerted(db, world)).toEqual({ deputy: [dsl], manager: [manager] })
    const deputy = await giveStaff(db, world, 'deputy_dsl')
    expect(await whoIsAlerted(db, world)).toEqual({ deputy: [deputy], manager: [manager] })
  })
})
