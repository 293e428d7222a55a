import { expect, it } from 'vitest'
import { listActivities } from '#app/features/ask/consultations/activity-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum } from '#tests/support/forum.ts'
import { addConsultation, addPerson } from '#tests/support/theme-scene.ts'

describeOnEveryDatabase('what somebody can do in a consultation', (get) => {
  it('is its survey, from the first to the last day of its ways in', async () => {
    const { db, world } = await get()
    const id = await addConsultation(db, world, { slug: 'living-here' })
    await addPerson(db, world, id) // with a way in that is open from June to September
    expect((await listActivities(db, id, '2026-05-31')).surveyUntil).toBeNull()
    expect((await listActivities(db, id, '2026-06-01')).surveyUntil).toBe('2026-09-30')
    expect((await listActivities(db, id, '2026-09-30')).surveyUntil).toBe('2026-09-30')
    expect((await listActivities(db, id, '2026-10-01')).surveyUntil).toBeNull()
  })

  it('is no survey once its ways in are closed', async () => {
    const { db, world } = await get()
    const id = await addConsultation(db, world, { slug: 'living-here' })
    await addPerson(db, world, id)
    await db.updateTable('collector').set({ state: 'closed' }).execute()
    expect(await listActivities(db, id, '2026-07-01')).toEqual({ surveyUntil: null, threads: [] })
  })

  it('is its forum threads with the space they are in, open until their day', async () => {
    const { db, world } = await get()
    const { thread } = await makeForum(db, world)
    const { threads } = await listActivities(db, thread.consultationId, '2026-12-31')
    expect(threads).toEqual([{ space: 'speak-up', slug: 'bus', question: { en: 'What about the bus?', pl: 'Co z autobusem?' }, closesOn: '2026-12-31', open: true }])
    expect((await listActivities(db, thread.consultationId, '2027-01-01')).threads).toMatchObject([{ slug: 'bus', open: false }])
    expect((await listActivities(db, thread.consultationId, '2026-10-31')).threads).toEqual([])
  })

  it('is nothing of another consultation', async () => {
    const { db, world } = await get()
    await makeForum(db, world)
    const other = await addConsultation(db, world, { slug: 'other' })
    await addPerson(db, world, await addConsultation(db, world, { slug: 'third' }))
    expect(await listActivities(db, other, '2026-07-01')).toEqual({ surveyUntil: null, threads: [] })
  })
})
