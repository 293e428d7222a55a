import { expect, it } from 'vitest'
import { findWayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

describeOnEveryDatabase('a way in', (get) => {
  it('is open at the local hours it has, summer and winter, and says when it opens next', async () => {
    const { db, world } = await get()
    await setSurveys(db, world, 'sunny-kite')
    const hours = [{ day: 1, from: '09:00', to: '15:30' }]
    await db.updateTable('collector').set({ openingHours: JSON.stringify(hours), opensOn: '2026-01-01', closesOn: '2026-12-31' }).where('code', '=', 'sunny-kite').execute()
    world.set('2026-11-23T09:30:00Z')
    expect(await findWayIn(db, world, 'sunny-kite')).toMatchObject({ open: true, opensNext: undefined })
    world.set('2026-11-23T15:30:00Z')
    expect(await findWayIn(db, world, 'sunny-kite')).toMatchObject({ open: false, opensNext: { day: '2026-11-30', time: '09:00' } })
    world.set('2026-07-06T08:30:00Z')
    expect(await findWayIn(db, world, 'sunny-kite')).toMatchObject({ open: true })
  })

  it('needs no code unless it says so, and stays closed when staff closed it', async () => {
    const { db, world } = await get()
    await setSurveys(db, world, 'sunny-kite')
    expect(await findWayIn(db, world, 'sunny-kite')).toMatchObject({ open: true, access: 'open' })
    await db.updateTable('collector').set({ access: 'code', state: 'closed' }).where('code', '=', 'sunny-kite').execute()
    expect(await findWayIn(db, world, 'sunny-kite')).toMatchObject({ open: false, access: 'code', opensNext: undefined })
  })

  it('is unknown under any other code', async () => {
    const { db, world } = await get()
    await setSurveys(db, world, 'sunny-kite')
    expect(await findWayIn(db, world, 'sunny-kit')).toBeUndefined()
  })
})
