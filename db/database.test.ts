import { expect, it } from 'vitest'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

describeOnEveryDatabase('a test database', (get) => {
  it('is migrated and empty', async () => {
    const { db } = await get()
    expect(await db.selectFrom('staff').selectAll().execute()).toEqual([])
    await db.insertInto('setting').values({ key: 'a', value: '1' }).execute()
  })

  it('is another one for every test, with a world that stands still', async () => {
    const { db, world } = await get()
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
    expect(world.now().toISOString()).toBe('2026-11-21T10:00:00.000Z')
    world.set('2027-01-01T00:00:00Z')
    expect(world.now().getUTCFullYear()).toBe(2027)
    expect(world.newId()).toMatch(/^[0-9a-z]{26}$/)
  })
})
