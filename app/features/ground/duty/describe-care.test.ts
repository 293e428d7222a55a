import { expect, it } from 'vitest'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { describeCare } from '#app/features/ground/duty/describe-care.server.ts'
import { switchPause } from '#app/features/ground/duty/pause-store.server.ts'
import { seedHelplines } from '#seeds/demo/seed-helplines.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveDuty } from '#tests/support/duty.ts'
import { giveStaff } from '#tests/support/office.ts'

describeOnEveryDatabase('what must be put right first', (get) => {
  it('is said to those who can, and to nobody else', async () => {
    const { db, world } = await get()
    const manager = await getActiveStaff(db, world, await giveStaff(db, world, 'partnership_manager'))
    const officer = await getActiveStaff(db, world, await giveStaff(db, world, 'participation_officer'))
    const administrator = await getActiveStaff(db, world, await giveStaff(db, world, 'system_administrator'))
    await seedHelplines(db, world)
    await db.updateTable('helpline').set({ checkedOn: '2026-01-01' }).where('key', '=', '999').execute()
    expect(await describeCare(db, world, manager)).toEqual({ gaps: true, staleHelplines: 0, paused: false })
    expect(await describeCare(db, world, officer)).toEqual({ gaps: false, staleHelplines: 1, paused: false })
    await giveDuty(db, world)
    await switchPause(db, world, manager.id, 'incident')
    expect(await describeCare(db, world, manager)).toEqual({ gaps: false, staleHelplines: 0, paused: true })
    expect(await describeCare(db, world, administrator)).toEqual({ gaps: false, staleHelplines: 0, paused: false })
  })
})
