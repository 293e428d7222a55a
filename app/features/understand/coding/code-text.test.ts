import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { findContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { assignCode } from '#app/features/understand/coding/assign-code.server.ts'
import { insertCode, insertCodebook } from '#app/features/understand/coding/codebook-store.server.ts'
import { listCodings, listCodeUses } from '#app/features/understand/coding/coding-store.server.ts'
import { finishCoding, reopenCoding } from '#app/features/understand/coding/finish-coding.server.ts'
import { removeCode } from '#app/features/understand/coding/remove-code.server.ts'
import { toggleCode } from '#app/features/understand/coding/toggle-code.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveContribution, giveStaff, listActs } from '#tests/support/office.ts'

async function begin({ db, world }: { db: Db; world: World }, details: Parameters<typeof giveContribution>[2] = {}) {
  await insertCodebook(db, { id: 'book', number: 3, state: 'current', madeOn: '2026-11-01' })
  for (const [position, code] of ['BUS', 'RURAL'].entries()) {
    await insertCode(db, { id: `code-${code}`, codebookId: 'book', code, label: code, definition: '', useWhen: '', notWhen: '', example: '', nearMiss: '', priorityCode: null, position }, [])
  }
  const staffId = await giveStaff(db, world, 'participation_officer')
  const contributionId = await giveContribution(db, world, { readState: 'read', ...details })
  return { staffId, contributionId }
}

describeOnEveryDatabase('coding a text', (get) => {
  it('puts a code on the whole of it, with coder, codebook and basis', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world }, { original: 'no bus' })
    expect(await assignCode(db, world, { ...act, code: 'BUS' })).toEqual({ ok: true })
    expect(await db.selectFrom('coding').selectAll().executeTakeFirstOrThrow()).toMatchObject({
      codeId: 'code-BUS', segmentStart: 0, segmentEnd: 6, staffId: act.staffId, codebookNumber: 3, basis: 'human', madeOn: '2026-11-21',
    })
  })
  it('puts it on a part, never inside a letter', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world }, { original: 'I 👩‍👩‍👧 bus' })
    await assignCode(db, world, { ...act, code: 'BUS', segment: { start: 3, end: 4 } })
    expect(await listCodings(db, act.contributionId)).toMatchObject([{ code: 'BUS', start: 2, end: 10, coder: 'participation_officer' }])
  })
  it('puts several codes on one text, and each stands once', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world })
    for (const code of ['BUS', 'RURAL', 'BUS']) await assignCode(db, world, { ...act, code })
    expect((await listCodings(db, act.contributionId)).map(({ code }) => code)).toEqual(['BUS', 'RURAL'])
    expect(await listActs(db)).toEqual(['coding.assigned', 'coding.assigned'])
  })
  it('takes a code off again, from that part alone', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world }, { original: 'the last bus' })
    await assignCode(db, world, { ...act, code: 'BUS' })
    await assignCode(db, world, { ...act, code: 'BUS', segment: { start: 4, end: 8 } })
    await removeCode(db, world, { ...act, code: 'BUS' })
    expect(await listCodings(db, act.contributionId)).toMatchObject([{ start: 4, end: 8 }])
    await removeCode(db, world, { ...act, code: 'BUS' })
    expect(await listActs(db)).toEqual(['coding.assigned', 'coding.assigned', 'coding.removed'])
  })
  it('by one key turns a code on and off, and says which', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world })
    expect(await toggleCode(db, world, { ...act, code: 'BUS' })).toEqual({ ok: true, did: 'assigned' })
    expect(await toggleCode(db, world, { ...act, code: 'BUS' })).toEqual({ ok: true, did: 'removed' })
    expect(await toggleCode(db, world, { ...act, code: 'NONE' })).toEqual({ ok: false, reason: 'unknownCode' })
  })
  it('takes off a code that somebody else put on', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world })
    const other = await giveStaff(db, world, 'analyst')
    await assignCode(db, world, { ...act, staffId: other, code: 'BUS' })
    expect(await toggleCode(db, world, { ...act, code: 'BUS' })).toEqual({ ok: true, did: 'removed' })
  })
  it.each([{ readState: 'unread' }, { flag: 'concern' }, { flag: 'allegation' }] as const)('is refused when it is %o', async (details) => {
    const { db, world } = await get()
    const act = await begin({ db, world }, details)
    expect(await assignCode(db, world, { ...act, code: 'BUS' })).toEqual({ ok: false, reason: 'notFound' })
    expect(await toggleCode(db, world, { ...act, code: 'BUS' })).toEqual({ ok: false, reason: 'notFound' })
    expect(await finishCoding(db, world, act)).toEqual({ ok: false, reason: 'notFound' })
  })
  it('is refused to a role that does not code', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world })
    const staffId = await giveStaff(db, world, 'moderator')
    expect(await assignCode(db, world, { ...act, staffId, code: 'BUS' })).toEqual({ ok: false, reason: 'notFound' })
    expect(await removeCode(db, world, { ...act, staffId, code: 'BUS' })).toEqual({ ok: false, reason: 'notFound' })
  })
  it('counts uses by oneself and by all', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world })
    const other = await giveStaff(db, world, 'analyst')
    await assignCode(db, world, { ...act, code: 'BUS' })
    await assignCode(db, world, { ...act, staffId: other, code: 'BUS', segment: { start: 0, end: 3 } })
    expect(await listCodeUses(db, act.staffId)).toEqual(new Map([['BUS', { own: 1, all: 2 }]]))
  })
})

describeOnEveryDatabase('finishing a text', (get) => {
  it('needs one code at least', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world })
    expect(await finishCoding(db, world, act)).toEqual({ ok: false, reason: 'noCodes' })
    await assignCode(db, world, { ...act, code: 'BUS' })
    expect(await finishCoding(db, world, act)).toEqual({ ok: true })
    expect(await findContribution(db, act.contributionId)).toMatchObject({ codedState: 'done' })
  })
  it('can be taken back', async () => {
    const { db, world } = await get()
    const act = await begin({ db, world })
    await assignCode(db, world, { ...act, code: 'BUS' })
    await finishCoding(db, world, act)
    expect(await reopenCoding(db, world, act)).toEqual({ ok: true })
    expect(await findContribution(db, act.contributionId)).toMatchObject({ codedState: 'open' })
    expect(await listActs(db)).toEqual(['coding.assigned', 'contribution.coded', 'contribution.coding_reopened'])
  })
})
