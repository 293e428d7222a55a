import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { alertOverdueConcerns } from '#app/features/hear/safeguarding/concerns/alert-overdue.server.ts'
import { seeConcern } from '#app/features/hear/safeguarding/concerns/see-concern.server.ts'
import { completeSubject } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { raiseOne } from '#tests/support/concerns.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'

/** Monday to Friday, 9 to 17, with one person on the rota. */
async function staffTheWeek(db: Db, staffId: string) {
  await db.insertInto('dutyHours').values([1, 2, 3, 4, 5].map((weekday) => ({ weekday, starts: '09:00', ends: '17:00' }))).execute()
  await db.insertInto('dutyPerson').values({ staffId, weekdays: '[1,2,3,4,5]' }).execute()
}

const mails = async (db: Db) => (await db.selectFrom('outbox').select(['kind', 'staffId']).execute()).map(({ kind, staffId }) => `${kind} ${staffId ?? ''}`)

describeOnEveryDatabase('a record nobody opens', (get) => {
  it('raised in staffed hours is told to the lead; an hour later to the deputy; an hour after that to all, the manager too', async () => {
    const { db, world } = await get()
    world.set('2026-11-20T15:30:00Z')
    const manager = await giveStaff(db, world, 'partnership_manager')
    await staffTheWeek(db, await giveStaff(db, world, 'moderator'))
    const { leadId, deputyId } = await raiseOne(db, world)
    expect(await mails(db)).toEqual([`concernWaiting ${leadId}`])
    world.set('2026-11-20T16:29:00Z')
    expect(await alertOverdueConcerns(db, world)).toBe(0)
    world.set('2026-11-20T16:31:00Z')
    expect(await alertOverdueConcerns(db, world)).toBe(1)
    expect(await alertOverdueConcerns(db, world)).toBe(1)
    expect((await mails(db)).sort()).toEqual([`concernWaiting ${leadId}`, `concernOverdue ${deputyId}`].sort())
    world.set('2026-11-23T09:29:00Z') // the weekend does not count
    await alertOverdueConcerns(db, world)
    expect(await mails(db)).toHaveLength(2)
    world.set('2026-11-23T09:31:00Z')
    await alertOverdueConcerns(db, world)
    expect((await mails(db)).filter((mail) => mail.startsWith('concernOverdue')).map((mail) => mail.slice(15)).sort()).toEqual([leadId, deputyId, deputyId, manager].sort())
    expect((await mails(db)).filter((mail) => mail.endsWith(manager))).toEqual([`concernOverdue ${manager}`])
  })

  it('on a Friday night goes to the lead and the deputy at once', async () => {
    const { db, world } = await get()
    world.set('2026-11-20T19:30:00Z')
    await staffTheWeek(db, await giveStaff(db, world, 'moderator'))
    const { leadId, deputyId } = await raiseOne(db, world)
    expect((await mails(db)).sort()).toEqual([`concernWaiting ${leadId}`, `concernWaiting ${deputyId}`].sort())
  })

  it('is told to nobody any more once it was opened', async () => {
    const { db, world } = await get()
    await staffTheWeek(db, await giveStaff(db, world, 'moderator'))
    const { leadId, concernId } = await raiseOne(db, world)
    await seeConcern(db, world, { staffId: leadId, concernId })
    world.set('2026-12-01T10:00:00Z')
    expect(await alertOverdueConcerns(db, world)).toBe(0)
  })

  it('about the lead never reaches the lead, nor the manager, however late it is', async () => {
    const { db, world } = await get()
    const manager = await giveStaff(db, world, 'partnership_manager')
    await staffTheWeek(db, await giveStaff(db, world, 'moderator'))
    const { leadId } = await raiseOne(db, world, { kind: 'allegation', subject: (scene) => completeSubject(db, { staffId: scene.leadId }) })
    world.set('2026-12-01T10:00:00Z')
    await alertOverdueConcerns(db, world)
    const told = (await db.selectFrom('outbox').select('staffId').execute()).map(({ staffId }) => staffId)
    expect(told).toHaveLength(4)
    expect(told).not.toContain(leadId)
    expect(told).not.toContain(manager)
  })
})
