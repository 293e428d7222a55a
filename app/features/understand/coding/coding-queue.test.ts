import { expect, it } from 'vitest'
import { insertCode, insertCodebook } from '#app/features/understand/coding/codebook-store.server.ts'
import { assignCode } from '#app/features/understand/coding/assign-code.server.ts'
import { countCodable, findCodingNeighbours, listCodable, listFilterChoices } from '#app/features/understand/coding/coding-queue-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'

const OPEN = { state: 'open', reach: 'everywhere' } as const

describeOnEveryDatabase('the list of texts to code', (get) => {
  it('holds what was read and is not done, oldest first', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'new', readState: 'read', receivedOn: '2026-11-20' })
    await giveContribution(db, world, { id: 'old', readState: 'read', receivedOn: '2026-11-01' })
    await giveContribution(db, world, { id: 'unread' })
    await giveContribution(db, world, { id: 'done', readState: 'read', codedState: 'done' })
    expect((await listCodable(db, OPEN)).map(({ id }) => id)).toEqual(['old', 'new'])
    expect(await countCodable(db, { ...OPEN, state: 'done' })).toBe(1)
  })
  it('never holds what is with safeguarding', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { readState: 'read', flag: 'concern' })
    await giveContribution(db, world, { readState: 'read', flag: 'allegation' })
    expect(await listCodable(db, OPEN)).toEqual([])
    expect(await countCodable(db, OPEN)).toBe(0)
  })
  it('is narrowed by question, language and code', async () => {
    const { db, world } = await get()
    await insertCodebook(db, { id: 'book', number: 1, state: 'current', madeOn: '2026-11-01' })
    await insertCode(db, { id: 'code', codebookId: 'book', code: 'BUS', label: '', definition: '', useWhen: '', notWhen: '', example: '', nearMiss: '', priorityCode: null, position: 0 }, [])
    await giveContribution(db, world, { id: 'a', readState: 'read', questionKey: 'A9', language: 'pl' })
    await giveContribution(db, world, { id: 'b', readState: 'read', questionKey: 'B10' })
    await assignCode(db, world, { staffId: await giveStaff(db, world, 'analyst'), contributionId: 'b', code: 'BUS' })
    const ids = async (filter: object) => (await listCodable(db, { ...OPEN, ...filter })).map(({ id }) => id)
    expect(await ids({ question: 'A9' })).toEqual(['a'])
    expect(await ids({ language: 'pl' })).toEqual(['a'])
    expect(await ids({ code: 'BUS' })).toEqual(['b'])
    expect(await ids({ survey: 'A' })).toEqual([])
    expect(await listFilterChoices(db, OPEN)).toEqual({
      surveys: [], questions: [{ value: 'A9', count: 1 }, { value: 'B10', count: 1 }], languages: [{ value: 'en', count: 1 }, { value: 'pl', count: 1 }],
    })
  })
  it('ends where the coder\'s reach ends', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'here', readState: 'read' })
    for (const [reach, found] of [[['test-consultation'], ['here']], [['another'], []], [[], []]] as const) {
      expect((await listCodable(db, { ...OPEN, reach })).map(({ id }) => id)).toEqual(found)
      expect(await countCodable(db, { ...OPEN, reach })).toBe(found.length)
      expect((await listFilterChoices(db, { ...OPEN, reach })).languages).toHaveLength(found.length)
    }
  })
  it('leads to the text before and after', async () => {
    const { db, world } = await get()
    for (const day of [1, 2, 3]) await giveContribution(db, world, { id: `text-${day}`, readState: 'read', receivedOn: `2026-11-0${day}` })
    expect(await findCodingNeighbours(db, OPEN, 'text-2')).toEqual({ before: 'text-1', after: 'text-3' })
    expect(await findCodingNeighbours(db, OPEN, 'text-3')).toEqual({ before: 'text-2', after: undefined })
    expect(await findCodingNeighbours(db, OPEN, 'elsewhere')).toEqual({ after: 'text-1' })
  })
})
