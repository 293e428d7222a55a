import { expect, it } from 'vitest'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { countUnread, findNextUnread, listUnread, listWaitingLanguages } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveRota } from '#tests/support/duty.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'

const READER = { reach: 'everywhere', withSafeguarding: false } as const
const LEAD = { ...READER, withSafeguarding: true } as const

describeOnEveryDatabase('the reading queue', (get) => {
  it('shows flagged texts first, then children’s, then the oldest', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'parent-old', audience: 'parents', receivedOn: '2026-11-01' })
    await giveContribution(db, world, { id: 'teen-new', receivedOn: '2026-11-20' })
    await giveContribution(db, world, { id: 'teen-old', receivedOn: '2026-11-10' })
    await giveContribution(db, world, { id: 'child', audience: 'children', receivedOn: '2026-11-20' })
    await giveContribution(db, world, { id: 'flagged', audience: 'parents', flag: 'flagged', receivedOn: '2026-11-20' })
    expect((await listUnread(db, READER)).map(({ id }) => id)).toEqual(['flagged', 'child', 'teen-old', 'teen-new', 'parent-old'])
  })
  it('lets what nobody has translated go up, not down', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer')
    await giveContribution(db, world, { id: 'english', receivedOn: '2026-11-17' })
    await giveContribution(db, world, { id: 'translated', language: 'ur', receivedOn: '2026-11-18' })
    await giveContribution(db, world, { id: 'untranslated', language: 'so', receivedOn: '2026-11-19' })
    await giveContribution(db, world, { id: 'child', audience: 'children', receivedOn: '2026-11-20' })
    await addTranslation(db, world, { staffId, contributionId: 'translated', language: 'en', text: 'x' })
    expect((await listUnread(db, READER)).map(({ id }) => id)).toEqual(['child', 'untranslated', 'english', 'translated'])
  })
  it('orders the texts of one day by their time', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'a-later', receivedAt: '2026-11-21T09:30:00.000Z' })
    await giveContribution(db, world, { id: 'b-sooner', receivedAt: '2026-11-21T08:00:00.000Z' })
    expect((await listUnread(db, READER)).map(({ id }) => id)).toEqual(['b-sooner', 'a-later'])
  })
  it('shows a concern to safeguarding alone, before everything else, and an allegation about staff to nobody', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'flagged', flag: 'flagged' })
    await giveContribution(db, world, { id: 'concern', flag: 'concern' })
    await giveContribution(db, world, { id: 'allegation', flag: 'allegation' })
    expect((await listUnread(db, READER)).map(({ id }) => id)).toEqual(['flagged'])
    expect(await countUnread(db, READER)).toBe(1)
    expect((await listUnread(db, LEAD)).map(({ id }) => id)).toEqual(['concern', 'flagged'])
  })
  it('leads from each text to the next and from the last to the first', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'one', receivedOn: '2026-11-01' })
    expect(await findNextUnread(db, READER, 'one')).toBeUndefined()
    await giveContribution(db, world, { id: 'two', receivedOn: '2026-11-02' })
    expect(await findNextUnread(db, READER, 'one')).toBe('two')
    expect(await findNextUnread(db, READER, 'two')).toBe('one')
    expect(await findNextUnread(db, READER, 'not in it')).toBe('one')
  })
  it('names the languages that wait, and those nobody on the rota is recorded as reading', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'participation_officer', ['en'])
    await giveStaff(db, world, 'moderator', ['so'])
    await giveRota(db, { [staffId]: [1] })
    await giveContribution(db, world)
    await giveContribution(db, world, { language: 'so' })
    const translated = await giveContribution(db, world, { language: 'so' })
    await addTranslation(db, world, { staffId, contributionId: translated, language: 'en', text: 'x' })
    expect(await listWaitingLanguages(db, world, READER)).toEqual([{ language: 'so', count: 2, unread: true }, { language: 'en', count: 1, unread: false }])
    expect((await listUnread(db, { ...READER, language: 'so' })).map((item) => item.translated).sort()).toEqual([false, true])
  })
  it('holds the texts of a reader\'s consultations alone', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'here' })
    for (const [reach, found] of [[['test-consultation'], ['here']], [['another'], []], [[], []]] as const) {
      expect((await listUnread(db, { ...READER, reach })).map(({ id }) => id)).toEqual(found)
      expect(await countUnread(db, { ...READER, reach })).toBe(found.length)
      expect(await findNextUnread(db, { ...READER, reach }, 'another text')).toBe(found[0])
      expect(await listWaitingLanguages(db, world, { ...READER, reach })).toHaveLength(found.length)
    }
  })
})
