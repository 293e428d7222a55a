import { expect, it } from 'vitest'
import { addBankHolidays, addDutyDay, putOnRota, removeDutyDay, saveContact, saveHours, saveRules, saveThresholds, testContact } from '#app/features/ground/duty/change-duty.server.ts'
import { findDutyContacts, findThresholds, getCalendar, getDutyRules, listDutyDays, listRota } from '#app/features/ground/duty/duty-store.server.ts'
import { findPause, switchPause } from '#app/features/ground/duty/pause-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

const CONTACT = { kind: 'dsl', role: 'Safeguarding lead', phone: '01632 960101', email: null, about: '' } as const

describeOnEveryDatabase('changing the duty', (get) => {
  it('sets hours and people, and takes them off again', async () => {
    const { db, world } = await get()
    const lead = await giveStaff(db, world, 'dsl')
    const reader = await giveStaff(db, world, 'moderator')
    await saveHours(db, world, lead, [{ day: 1, from: '09:00', to: '12:00' }, { day: 1, from: '13:00', to: '17:00' }])
    await putOnRota(db, world, lead, { staffId: reader, weekdays: [1] })
    await putOnRota(db, world, lead, { staffId: reader, weekdays: [2, 1] })
    expect((await getCalendar(db, world)).weekly).toHaveLength(2)
    expect((await listRota(db, world))[0]?.weekdays).toEqual([1, 2])
    await putOnRota(db, world, lead, { staffId: reader, weekdays: [] })
    await saveHours(db, world, lead, [])
    expect((await getCalendar(db, world)).weekly).toEqual([])
    expect(await listActs(db)).toEqual(['duty.hours_changed', 'duty.rota_changed', 'duty.rota_changed', 'duty.rota_changed', 'duty.hours_changed'])
  })
  it('closes days, adds hours, and the bank holidays ahead once', async () => {
    const { db, world } = await get()
    const lead = await giveStaff(db, world, 'dsl')
    await addDutyDay(db, world, lead, { day: '2026-12-25', kind: 'closed', starts: null, ends: null, reason: 'Christmas' })
    await addBankHolidays(db, world, lead, (name) => name)
    await addBankHolidays(db, world, lead, (name) => name)
    const days = await listDutyDays(db)
    expect(days.slice(0, 3).map(({ day, reason }) => [day, reason])).toEqual([['2026-12-25', 'Christmas'], ['2026-12-28', 'boxing'], ['2027-01-01', 'newYear']])
    expect(days).toHaveLength(10)
    await removeDutyDay(db, world, lead, days[0]?.id ?? '')
    expect(await listDutyDays(db)).toHaveLength(9)
  })
  it('keeps the day a number was tested until the number is another', async () => {
    const { db, world } = await get()
    const lead = await giveStaff(db, world, 'dsl')
    const tested = async () => (await findDutyContacts(db)).find('dsl')?.testedOn
    await saveContact(db, world, lead, CONTACT)
    expect(await tested()).toBeNull()
    await testContact(db, world, lead, 'dsl')
    await saveContact(db, world, lead, { ...CONTACT, about: 'Mondays' })
    expect(await tested()).toBe('2026-11-21')
    await saveContact(db, world, lead, { ...CONTACT, phone: '01632 960102' })
    expect(await tested()).toBeNull()
  })
  it('keeps the words of the thresholds out of the trail', async () => {
    const { db, world } = await get()
    const lead = await giveStaff(db, world, 'dsl')
    await saveThresholds(db, world, lead, 'When somebody is hurt', null)
    await saveRules(db, world, lead, { flaggedMinutes: 30, escalateMinutes: 45 })
    expect(await findThresholds(db)).toEqual({ text: 'When somebody is hurt', link: null, changedOn: '2026-11-21' })
    expect(await getDutyRules(db)).toEqual({ flaggedMinutes: 30, escalateMinutes: 45 })
    expect(JSON.stringify(await db.selectFrom('auditEntry').select('detail').execute())).not.toContain('hurt')
  })
  it('turns the switch on with a reason and off again', async () => {
    const { db, world } = await get()
    const manager = await giveStaff(db, world, 'partnership_manager')
    expect(await findPause(db)).toBeNull()
    await switchPause(db, world, manager, 'death')
    expect(await findPause(db)).toEqual({ reason: 'death', since: '2026-11-21' })
    await switchPause(db, world, manager, null)
    expect(await findPause(db)).toBeNull()
    expect(await listActs(db)).toEqual(['pause.begun', 'pause.ended'])
  })
})
