import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { alertOverdue } from '#app/features/hear/contributions/alert-overdue.server.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { readingDueAt } from '#app/features/hear/contributions/reading-clock.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveRota } from '#tests/support/duty.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'
import type { TestWorld } from '#tests/support/world.ts'

async function office(db: Db, world: TestWorld) {
  const reader = await giveStaff(db, world, 'moderator')
  const people = { reader, deputy: await giveStaff(db, world, 'deputy_dsl'), manager: await giveStaff(db, world, 'partnership_manager') }
  await giveRota(db, { [reader]: [1, 2, 3, 4, 5, 6, 7] })
  return people
}

async function arrive(db: Db, world: TestWorld, id: string, at: string, flag: 'none' | 'flagged' = 'none') {
  world.set(at)
  await giveContribution(db, world, { id, flag })
}

async function mails(db: Db) {
  const rows = await db.selectFrom('outbox').select(['kind', 'staffId']).execute()
  return rows.map(({ kind, staffId }) => `${kind} ${staffId ?? 'address'}`).sort()
}

async function told(db: Db) {
  const rows = await db.selectFrom('readingAlert').select(['contributionId', 'step']).orderBy('contributionId').orderBy('step').execute()
  return rows.map(({ contributionId, step }) => `${contributionId} ${step}`)
}

describeOnEveryDatabase('a text that waits too long', (get) => {
  it('is told to the deputy, an hour later to the manager, each once', async () => {
    const { db, world } = await get()
    const { deputy, manager } = await office(db, world)
    await arrive(db, world, 'text', '2026-11-16T10:00:00Z')
    for (const [at, expected] of [
      ['2026-11-17T09:59:00Z', []], ['2026-11-17T10:00:00Z', [`readingOverdue ${deputy}`]], ['2026-11-17T10:30:00Z', [`readingOverdue ${deputy}`]],
      ['2026-11-17T11:00:00Z', [`readingOverdue ${deputy}`, `readingOverdue ${manager}`].sort()], ['2026-11-20T11:00:00Z', [`readingOverdue ${deputy}`, `readingOverdue ${manager}`].sort()],
    ] as const) {
      world.set(at)
      await alertOverdue(db, world)
      expect(await mails(db), at).toEqual(expected)
    }
  })
  it('is one mail together with all that became late with it', async () => {
    const { db, world } = await get()
    const { deputy } = await office(db, world)
    for (let text = 0; text < 250; text += 1) await arrive(db, world, `text-${text}`, '2026-11-16T10:00:00Z')
    world.set('2026-11-17T10:01:00Z')
    expect(await alertOverdue(db, world)).toBe(250)
    expect(await mails(db)).toEqual([`readingOverdue ${deputy}`])
  })
  it('is told once by two processes at once', async () => {
    const { db, world } = await get()
    const { deputy } = await office(db, world)
    await arrive(db, world, 'text', '2026-11-16T10:00:00Z')
    world.set('2026-11-17T10:01:00Z')
    await Promise.all([alertOverdue(db, world), alertOverdue(db, world), alertOverdue(db, world)])
    expect(await mails(db)).toEqual([`readingOverdue ${deputy}`])
  })
  it.each([
    ['over a weekend', '2026-11-20T16:30:00Z', 'none'], ['over a weekend, flagged', '2026-11-20T16:30:00Z', 'flagged'], ['over bank holidays', '2026-12-24T16:30:00Z', 'none'],
    ['over the night the clocks go forward', '2026-03-28T23:30:00Z', 'flagged'], ['in the hour that is not there', '2026-03-29T00:59:00Z', 'flagged'],
    ['over the night the clocks go back', '2026-10-24T22:30:00Z', 'flagged'], ['in the hour that comes twice', '2026-10-25T00:30:00Z', 'flagged'], ['in it the second time', '2026-10-25T01:30:00Z', 'flagged'],
  ] as const)('is late in its minute and not a minute before: %s', async (_name, at, flag) => {
    const { db, world } = await get()
    await office(db, world)
    await db.insertInto('dutyHours').values([{ weekday: 6, starts: '20:00', ends: '24:00' }, { weekday: 7, starts: '00:00', ends: '06:00' }]).execute()
    await db.insertInto('dutyDay').values(['2026-12-25', '2026-12-26', '2026-12-28'].map((day) => ({ id: day, day, kind: 'closed' as const, starts: null, ends: null, reason: '' }))).execute()
    await arrive(db, world, 'text', at, flag)
    const due = readingDueAt(await getReadingClock(db, world), { receivedOn: '', receivedAt: at, flag }).getTime()
    world.set(new Date(due - 60_000).toISOString())
    await alertOverdue(db, world)
    expect(await told(db)).not.toContain('text deputy')
    world.set(new Date(due).toISOString())
    await alertOverdue(db, world)
    expect(await told(db)).toContain('text deputy')
  })
  it('is told at the next chance when the server was down for days', async () => {
    const { db, world } = await get()
    const { deputy, manager } = await office(db, world)
    await arrive(db, world, 'text', '2026-11-16T10:00:00Z')
    world.set('2026-11-20T10:00:00Z')
    await alertOverdue(db, world)
    expect(await mails(db)).toEqual([`readingOverdue ${deputy}`, `readingOverdue ${manager}`].sort())
  })
  it('is not told later because the clock ran ahead when it arrived', async () => {
    const { db, world } = await get()
    await office(db, world)
    await arrive(db, world, 'text', '2026-11-19T10:00:00Z')
    world.set('2026-11-16T10:00:00Z')
    await alertOverdue(db, world)
    world.set('2026-11-17T10:00:00Z')
    await alertOverdue(db, world)
    expect(await told(db)).toEqual(['text deputy'])
  })
  it('is not told twice when the clock jumps back', async () => {
    const { db, world } = await get()
    const { deputy } = await office(db, world)
    await arrive(db, world, 'text', '2026-11-16T10:00:00Z')
    for (const at of ['2026-11-17T10:00:00Z', '2026-11-17T08:00:00Z', '2026-11-17T10:00:00Z', '2026-11-17T10:10:00Z']) {
      world.set(at)
      await alertOverdue(db, world)
    }
    expect(await mails(db)).toEqual([`readingOverdue ${deputy}`])
  })
  it('is told to nobody once it was read, and nothing is kept of it', async () => {
    const { db, world } = await get()
    const { reader } = await office(db, world)
    await arrive(db, world, 'read', '2026-11-16T10:00:00Z')
    await arrive(db, world, 'late', '2026-11-16T10:00:00Z')
    world.set('2026-11-16T12:00:00Z')
    await markRead(db, world, { staffId: reader, contributionId: 'read' })
    world.set('2026-11-17T10:01:00Z')
    await alertOverdue(db, world)
    expect(await told(db)).toEqual(['late deputy'])
    await markRead(db, world, { staffId: reader, contributionId: 'late' })
    expect(await told(db)).toEqual([])
  })
  it('waits for somebody to tell where there is nobody', async () => {
    const { db, world } = await get()
    await giveRota(db, { [await giveStaff(db, world, 'moderator')]: [1, 2, 3, 4, 5] })
    await arrive(db, world, 'text', '2026-11-16T10:00:00Z')
    world.set('2026-11-17T12:00:00Z')
    expect(await alertOverdue(db, world)).toBe(0)
    const deputy = await giveStaff(db, world, 'deputy_dsl')
    expect(await alertOverdue(db, world)).toBe(1)
    expect(await mails(db)).toEqual([`readingOverdue ${deputy}`])
  })
})

describeOnEveryDatabase('what is flagged while nobody is on duty', (get) => {
  it('is told at once to the route outside hours and to the deputy', async () => {
    const { db, world } = await get()
    const { deputy } = await office(db, world)
    await db.insertInto('dutyContact').values({ kind: 'out_of_hours', role: 'Emergency Duty Team', phone: '01632 960999', email: 'duty@brackenford.example', about: '', testedOn: null, testedBy: null }).execute()
    await arrive(db, world, 'friday', '2026-11-20T19:30:00Z', 'flagged')
    await arrive(db, world, 'plain', '2026-11-20T19:30:00Z')
    await alertOverdue(db, world)
    expect(await told(db)).toEqual(['friday outOfHours'])
    expect(await mails(db)).toEqual(['readingOutOfHours address', `readingOutOfHours ${deputy}`].sort())
    world.set('2026-11-22T19:30:00Z')
    await alertOverdue(db, world)
    expect(await mails(db)).toHaveLength(2)
  })
  it('is told when the shift ends before anybody has read it', async () => {
    const { db, world } = await get()
    await office(db, world)
    await arrive(db, world, 'text', '2026-11-20T16:40:00Z', 'flagged')
    await alertOverdue(db, world)
    expect(await told(db)).toEqual([])
    world.set('2026-11-20T17:00:00Z')
    await alertOverdue(db, world)
    expect(await told(db)).toEqual(['text outOfHours'])
  })
})
