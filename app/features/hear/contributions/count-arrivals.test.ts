import { expect, it } from 'vitest'
import { expectTexts } from '#app/features/hear/contributions/count-arrivals.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveRota } from '#tests/support/duty.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'

describeOnEveryDatabase('texts against staffed hours', (get) => {
  it('are those of the last two weeks, read or not, and the hours of the next seven days', async () => {
    const { db, world } = await get()
    for (let text = 0; text < 14; text += 1) await giveContribution(db, world, { receivedOn: '2026-11-10', readState: text % 2 === 0 ? 'read' : 'unread' })
    await giveContribution(db, world, { receivedOn: '2026-11-07' })
    expect(await expectTexts(db, world)).toEqual({ aDay: 1, staffedHoursAWeek: 0, anHour: null })
    await giveRota(db, { [await giveStaff(db, world, 'moderator')]: [1, 2, 3, 4, 5] })
    expect(await expectTexts(db, world)).toEqual({ aDay: 1, staffedHoursAWeek: 40, anHour: 7 / 40 })
  })
})
