import { expect, it } from 'vitest'
import { findActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import type { Role, SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'
import { describeWaitingReading, listWaiting } from '#app/features/respond/waiting/list-waiting.server.ts'
import type { Db } from '#db/database.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveRota } from '#tests/support/duty.ts'
import { giveConsultation, giveContribution, giveStaff } from '#tests/support/office.ts'

async function give(db: Db, world: World, role: Role): Promise<SignedInStaff> {
  const staff = await findActiveStaff(db, world, await giveStaff(db, world, role))
  if (!staff) throw new Error('was made just now')
  return staff
}

describeOnEveryDatabase('what waits in the office', (get) => {
  it('is nothing when there is nothing', async () => {
    const { db, world } = await get()
    expect(await listWaiting(db, world, await give(db, world, 'participation_officer'))).toEqual([])
  })
  it('stands oldest first, with the day of the oldest', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { receivedOn: '2026-11-20' })
    await giveContribution(db, world, { receivedOn: '2026-11-18' })
    await giveContribution(db, world, { readState: 'read', receivedOn: '2026-11-02' })
    await db.insertInto('theme').values({ id: 'theme', consultationId: await giveConsultation(db), title: '', finding: '', state: 'open', standing: null, madeOn: '2026-11-10' }).execute()
    expect(await listWaiting(db, world, await give(db, world, 'participation_officer'))).toEqual([
      { thing: 'coding', count: 1, since: '2026-11-02' }, { thing: 'themes', count: 1, since: '2026-11-10' }, { thing: 'reading', count: 2, since: '2026-11-18' },
    ])
  })
  it('puts safeguarding first for the lead and shows it to nobody else', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { receivedOn: '2026-11-01' })
    const moderator = await giveStaff(db, world, 'moderator')
    for (const kind of ['concern', 'allegation'] as const) await raiseConcern(db, world, { staffId: moderator, contributionId: await giveContribution(db, world), kind })
    expect((await listWaiting(db, world, await give(db, world, 'dsl'))).map(({ thing, count }) => [thing, count])).toEqual([['concerns', 2], ['reading', 1]])
    expect((await listWaiting(db, world, await give(db, world, 'participation_officer'))).map(({ thing, count }) => [thing, count])).toEqual([['reading', 1]])
  })
  it('is nothing for the system administrator, who sees no texts', async () => {
    const { db, world } = await get()
    await giveContribution(db, world)
    const administrator = await give(db, world, 'system_administrator')
    expect(await listWaiting(db, world, administrator)).toEqual([])
    expect(await describeWaitingReading(db, world, administrator)).toBeUndefined()
  })
  it('names a reply that is late as long as a theme has no answer', async () => {
    const { db, world } = await get()
    await db.insertInto('theme').values({ id: 'theme', consultationId: await giveConsultation(db), title: '', finding: '', state: 'open', standing: null, madeOn: '2026-11-10' }).execute()
    const secretary = await give(db, world, 'board_secretary')
    world.set('2027-03-01T10:00:00Z')
    expect((await listWaiting(db, world, secretary)).map(({ thing }) => thing)).toEqual(['themes', 'replies'])
    await db.updateTable('theme').set({ state: 'answered' }).execute()
    expect(await listWaiting(db, world, secretary)).toEqual([])
  })
  it('says which texts are flagged and late, and in what languages', async () => {
    const { db, world } = await get()
    const officer = await give(db, world, 'participation_officer')
    await giveRota(db, { [officer.id]: [1, 2, 3, 4, 5] })
    world.set('2026-11-23T09:00:00Z')
    await giveContribution(db, world, { receivedOn: '2026-11-19', receivedAt: '2026-11-19T16:00:00.000Z' })
    await giveContribution(db, world, { receivedOn: '2026-11-20', flag: 'flagged', language: 'so' })
    expect(await describeWaitingReading(db, world, officer)).toEqual({ flagged: 1, late: 1, otherLanguages: ['so'], nobodyReads: ['so'] })
  })
})
