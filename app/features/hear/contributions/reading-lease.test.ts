import { expect, it } from 'vitest'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { claimNext, findHolders } from '#app/features/hear/contributions/reading-lease.server.ts'
import { findLongReading } from '#app/features/hear/contributions/reading-spell.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'

describeOnEveryDatabase('reading the next text', (get) => {
  it('never hands the same text to two of eight readers at once', async () => {
    const { db, world } = await get()
    const readers = await Promise.all(Array.from({ length: 8 }, async () => getActiveStaff(db, world, await giveStaff(db, world, 'moderator'))))
    for (let text = 0; text < 40; text += 1) await giveContribution(db, world, { id: `text-${text}` })
    const handed: (string | undefined)[] = []
    for (let round = 0; round < 5; round += 1) {
      const now = await Promise.all(readers.map((reader) => claimNext(db, world, reader, 'nothing')))
      handed.push(...now)
      await db.updateTable('contribution').set({ readState: 'read' }).where('id', 'in', now.map((id) => id ?? '')).execute()
    }
    expect(handed).not.toContain(undefined)
    expect(new Set(handed).size).toBe(40)
  })
  it('hands out the same again to whoever holds it, and to another once it was left for some minutes', async () => {
    const { db, world } = await get()
    const [one, two] = [await getActiveStaff(db, world, await giveStaff(db, world, 'moderator')), await getActiveStaff(db, world, await giveStaff(db, world, 'dsl'))]
    await giveContribution(db, world, { id: 'only' })
    expect(await claimNext(db, world, one)).toBe('only')
    expect(await claimNext(db, world, one)).toBe('only')
    expect(await claimNext(db, world, two)).toBeUndefined()
    expect((await findHolders(db, world, two.id, ['only'])).get('only')).toMatchObject({ displayName: 'moderator' })
    expect((await findHolders(db, world, one.id, ['only'])).size).toBe(0)
    world.set('2026-11-21T10:05:00Z')
    expect(await claimNext(db, world, two)).toBe('only')
  })
  it('leads on from a text that is skipped', async () => {
    const { db, world } = await get()
    const reader = await getActiveStaff(db, world, await giveStaff(db, world, 'moderator'))
    for (const id of ['a', 'b', 'c']) await giveContribution(db, world, { id })
    expect(await claimNext(db, world, reader, 'a')).toBe('b')
    expect(await claimNext(db, world, reader, 'b')).toBe('c')
    expect(await claimNext(db, world, reader, 'c')).toBe('a')
  })
  it('hands out only what its reader can read', async () => {
    const { db, world } = await get()
    const reader = await getActiveStaff(db, world, await giveStaff(db, world, 'moderator', ['en']))
    await giveContribution(db, world, { id: 'somali', language: 'so', flag: 'flagged' })
    await giveContribution(db, world, { id: 'translated', language: 'so' })
    expect(await claimNext(db, world, reader)).toBeUndefined()
    await db.insertInto('contributionTranslation').values({ contributionId: 'translated', language: 'en', text: 'x', madeBy: 'person', staffId: null, madeOn: '2026-11-21' }).execute()
    expect(await claimNext(db, world, reader)).toBe('translated')
  })
})

describeOnEveryDatabase('somebody who reads for long', (get) => {
  it('is told after an hour without a break, and not after one', async () => {
    const { db, world } = await get()
    const reader = await getActiveStaff(db, world, await giveStaff(db, world, 'moderator'))
    for (const minute of [0, 14, 28, 42, 56]) {
      world.set(new Date(Date.parse('2026-11-21T10:00:00Z') + minute * 60_000).toISOString())
      await claimNext(db, world, reader)
      expect(await findLongReading(db, world, reader.id)).toBeUndefined()
    }
    world.set('2026-11-21T11:01:00Z')
    await claimNext(db, world, reader)
    expect(await findLongReading(db, world, reader.id)).toBe(61)
    world.set('2026-11-21T11:20:00Z')
    await claimNext(db, world, reader)
    expect(await findLongReading(db, world, reader.id)).toBeUndefined()
  })
})
