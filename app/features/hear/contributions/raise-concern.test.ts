import { expect, it } from 'vitest'
import { findContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { raiseConcern } from '#app/features/hear/contributions/raise-concern.server.ts'
import { returnToReading } from '#app/features/hear/contributions/return-to-reading.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveContribution, giveStaff, listActs } from '#tests/support/office.ts'

const ARRIVED = '2026-11-21T10:00:00.000Z'

describeOnEveryDatabase('raising a safeguarding concern', (get) => {
  it('takes it out of the queue, keeps its exact time, opens one record, and nobody else can act on it', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world)
    expect(await raiseConcern(db, world, { staffId, contributionId, kind: 'concern' })).toEqual({ ok: true })
    expect(await findContribution(db, contributionId)).toMatchObject({ flag: 'concern', flagReason: 'reader', readState: 'read', receivedAt: ARRIVED })
    expect(await db.selectFrom('concern').select(['kind', 'contributionId', 'submittedAt', 'firstSeenBy']).execute()).toEqual([{ kind: 'concern', contributionId, submittedAt: ARRIVED, firstSeenBy: staffId }])
    expect(await markRead(db, world, { staffId, contributionId })).toEqual({ ok: false, reason: 'withSafeguarding' })
  })
  it('needs no language: what one cannot read may be dangerous', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'moderator', ['en'])
    const contributionId = await giveContribution(db, world, { language: 'so' })
    expect(await raiseConcern(db, world, { staffId, contributionId, kind: 'concern' })).toEqual({ ok: true })
  })
  it('about a member of staff makes the text vanish for whoever raised it', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    const contributionId = await giveContribution(db, world)
    await raiseConcern(db, world, { staffId, contributionId, kind: 'allegation' })
    expect(await markRead(db, world, { staffId, contributionId })).toEqual({ ok: false, reason: 'notFound' })
    expect(await raiseConcern(db, world, { staffId, contributionId, kind: 'concern' })).toEqual({ ok: false, reason: 'notFound' })
    expect(await listActs(db)).toEqual(['contribution.concern_raised'])
  })
  it('can be returned to reading by safeguarding alone', async () => {
    const { db, world } = await get()
    const [reader, lead] = [await giveStaff(db, world, 'moderator'), await giveStaff(db, world, 'deputy_dsl')]
    const contributionId = await giveContribution(db, world)
    expect(await returnToReading(db, world, { staffId: lead, contributionId })).toEqual({ ok: false, reason: 'notFound' })
    await raiseConcern(db, world, { staffId: reader, contributionId, kind: 'concern' })
    expect(await returnToReading(db, world, { staffId: reader, contributionId })).toEqual({ ok: false, reason: 'withSafeguarding' })
    expect(await returnToReading(db, world, { staffId: lead, contributionId })).toEqual({ ok: true })
    expect(await findContribution(db, contributionId)).toMatchObject({ flag: 'none', readState: 'unread', receivedAt: ARRIVED })
  })
})
