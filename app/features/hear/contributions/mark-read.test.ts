import { expect, it } from 'vitest'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { findContribution, saveContributionTranslation } from '#app/features/hear/contributions/contribution-store.server.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveRota } from '#tests/support/duty.ts'
import { giveContribution, giveStaff, listActs } from '#tests/support/office.ts'

describeOnEveryDatabase('reading a text', (get) => {
  it('keeps of its arrival only that it was read in time', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    await giveRota(db, { [staffId]: [1, 2, 3, 4, 5] })
    const contributionId = await giveContribution(db, world)
    world.set('2026-11-23T17:00:00Z')
    expect(await markRead(db, world, { staffId, contributionId })).toEqual({ ok: true })
    expect(await findContribution(db, contributionId)).toMatchObject({ readState: 'read', readInTime: 1, receivedAt: null, receivedOn: '2026-11-21' })
    expect(await listActs(db)).toEqual(['contribution.read'])
  })
  it('says so when it was late', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world)
    world.set('2026-11-24T09:00:00Z')
    await markRead(db, world, { staffId, contributionId })
    expect(await findContribution(db, contributionId)).toMatchObject({ readInTime: 0 })
  })
  it('is refused in a language the reader is not recorded as reading, and nothing changes', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer', ['en'])
    const contributionId = await giveContribution(db, world, { language: 'so' })
    expect(await markRead(db, world, { staffId, contributionId })).toEqual({ ok: false, reason: 'cannotReadLanguage' })
    expect(await findContribution(db, contributionId)).toMatchObject({ readState: 'unread' })
    expect(await listActs(db)).toEqual([])
  })
  it('is possible with a person’s translation beside it, not with a machine’s', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer', ['en'])
    const contributionId = await giveContribution(db, world, { language: 'so' })
    await saveContributionTranslation(db, { contributionId, language: 'en', text: 'by machine', madeBy: 'machine', staffId: null, madeOn: '2026-11-21' })
    expect(await markRead(db, world, { staffId, contributionId })).toMatchObject({ ok: false })
    await addTranslation(db, world, { staffId, contributionId, language: 'en', text: 'by a person' })
    expect(await markRead(db, world, { staffId, contributionId })).toEqual({ ok: true })
  })
  it('a second time changes nothing and leaves no second trace', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world)
    await markRead(db, world, { staffId, contributionId })
    world.set('2026-12-24T10:00:00Z')
    expect(await markRead(db, world, { staffId, contributionId })).toEqual({ ok: true })
    expect(await findContribution(db, contributionId)).toMatchObject({ readInTime: 1 })
    expect(await listActs(db)).toEqual(['contribution.read'])
  })
  it('is refused to a role that reads no texts', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'system_administrator')
    const contributionId = await giveContribution(db, world)
    expect(await markRead(db, world, { staffId, contributionId })).toEqual({ ok: false, reason: 'notFound' })
  })
})
