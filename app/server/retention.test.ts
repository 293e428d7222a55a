import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { changeRule, endHold, placeHold } from '#app/features/ground/retention/change-retention.server.ts'
import { ruleInput } from '#app/features/ground/retention/hold-input.ts'
import { DATA_CLASSES } from '#app/features/ground/retention/registry.ts'
import { planRetention } from '#app/features/ground/retention/plan-retention.server.ts'
import { runRetention } from '#app/features/ground/retention/run-retention.server.ts'
import { findCertificate, listRuns } from '#app/features/ground/retention/run-store.server.ts'
import { sealText } from '#app/features/ground/sealing/sealing.ts'
import { registerOf } from '#app/server/register.ts'
import { describeOnEveryDatabase, type TestDatabase } from '#tests/support/databases.ts'
import { makeForum } from '#tests/support/forum.ts'
import { giveContribution, giveStaff, listActs } from '#tests/support/office.ts'

const folders: string[] = []
afterEach(() => { for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true }) })

async function scene({ db, world, kind }: TestDatabase) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sayback-retention-'))
  folders.push(dataDir)
  return { db, world, dataDir, register: registerOf({ env: { dataDir }, databaseKind: kind }), staffId: await giveStaff(db, world, 'dpo') }
}

async function countTexts(db: Db): Promise<number> {
  return (await db.selectFrom('contribution').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

describeOnEveryDatabase('keeping no longer than promised', (get) => {
  it('has a class for every kind of data, each once', async () => {
    const { register } = await scene(await get())
    expect(register.classes.map(({ key }) => key)).toEqual([...DATA_CLASSES])
  })

  it('counts first and changes nothing', async () => {
    const { db, world, register } = await scene(await get())
    await giveContribution(db, world)
    world.set('2029-03-01T10:00:00Z')
    expect((await planRetention(db, world, register)).find(({ key }) => key === 'openText')).toEqual({ key: 'openText', keep: { amount: 24, unit: 'months' }, due: 1, held: 0 })
    expect(await countTexts(db)).toBe(1)
    expect(await listRuns(db)).toEqual([])
  })

  it('keeps words for 24 months after the reply, on the day itself still, and lets safeguarding keep its own', async () => {
    const { db, world, register, staffId } = await scene(await get())
    await giveContribution(db, world, { original: 'due' })
    await giveContribution(db, world, { original: 'held', flag: 'concern', flagReason: 'reader' })
    world.set('2029-02-28T10:00:00Z')
    await runRetention(db, world, register, { staffId })
    expect(await countTexts(db)).toBe(2)
    world.set('2029-03-01T10:00:00Z')
    const id = await runRetention(db, world, register, { staffId })
    expect((await db.selectFrom('contribution').select('original').execute()).map(({ original }) => original)).toEqual(['held'])
    expect((await findCertificate(db, id ?? ''))?.lines.find(({ dataClass }) => dataClass === 'openText')).toEqual({ dataClass: 'openText', amount: 24, unit: 'months', deleted: 1, held: 1 })
    expect(await listActs(db)).toEqual(['retention.run', 'retention.run'])
  })

  it('stops for a hold on a class or on a consultation, and goes on when it is lifted', async () => {
    const { db, world, register, staffId } = await scene(await get())
    await giveContribution(db, world)
    world.set('2029-03-01T10:00:00Z')
    const hold = { name: 'Inquiry', reviewOn: '2029-06-01' }
    expect(await placeHold(db, world, staffId, { ...hold, dataClass: null, consultation: 'nobody-knows' })).toBe(false)
    for (const what of [{ dataClass: 'openText', consultation: null }, { dataClass: null, consultation: 'test-consultation' }] as const) {
      expect(await placeHold(db, world, staffId, { ...hold, ...what })).toBe(true)
      expect((await planRetention(db, world, register)).find(({ key }) => key === 'openText')).toMatchObject({ due: 0, held: 1 })
      await runRetention(db, world, register, { staffId })
      expect(await countTexts(db)).toBe(1)
      const { id } = await db.selectFrom('legalHold').select('id').where('liftedOn', 'is', null).executeTakeFirstOrThrow()
      expect([await endHold(db, world, staffId, id), await endHold(db, world, staffId, id)]).toEqual([true, false])
    }
    await runRetention(db, world, register, { staffId })
    expect(await countTexts(db)).toBe(0)
  })

  it('follows the rule of the partnership, which may be shorter but never longer than what was promised to children', async () => {
    const { db, world, register, staffId } = await scene(await get())
    await giveContribution(db, world)
    await changeRule(db, world, staffId, { dataClass: 'openText', amount: 1, unit: 'months' })
    world.set('2027-03-29T10:00:00Z')
    await runRetention(db, world, register, { staffId })
    expect(await countTexts(db)).toBe(0)
    const problems = (typed: Record<string, string>) => ruleInput.safeParse(typed).error?.issues.map(({ message }) => message)
    expect(problems({ dataClass: 'drafts', amount: '31', unit: 'days' })).toEqual(['retention:errors.amount.long'])
    expect(problems({ dataClass: 'drafts', amount: '10', unit: 'days' })).toBeUndefined()
    for (const amount of ['', '0', '-1', '1.5', '99999', 'ten']) expect(problems({ dataClass: 'openText', amount, unit: 'months' })?.[0]).toBe('retention:errors.amount.missing')
  })

  it('deletes refused posts, settled reports, used contacts, old sign-ins and copies, each by its own clock', async () => {
    const { db, world, register, dataDir, staffId } = await scene(await get())
    const { thread, member } = await makeForum(db, world)
    for (const state of ['refused', 'published'] as const) {
      const contributionId = await giveContribution(db, world, { source: 'post' })
      await db.insertInto('post').values({ id: state, threadId: thread.id, memberId: member.id, contributionId, number: null, state, reasonCode: null, message: null, publishedOn: null, submissionKey: state }).execute()
      await db.insertInto('contentReport').values({ id: state, postId: state, reason: 'unkind', madeOn: '2026-11-21', state: 'settled' }).execute()
    }
    for (const state of ['open', 'taken'] as const) await db.insertInto('contactRequest').values({ id: state, ...sealText(world, 'contact', '{}'), consultationId: 'test-consultation', audience: 'children', receivedOn: '2026-11-21', state }).execute()
    mkdirSync(join(dataDir, 'backups'))
    for (const [name, at] of [['sayback.sqlite.before-0008', '2026-11-20T10:00:00Z'], ['backups/one', '2026-11-20T10:00:00Z'], ['backups/two', '2026-11-21T10:00:00Z']] as const) {
      writeFileSync(join(dataDir, name), 'x')
      utimesSync(join(dataDir, name), new Date(at), new Date(at))
    }
    world.set('2026-11-23T10:00:00Z')
    const before = await findCertificate(db, await runRetention(db, world, register, { staffId }) ?? '')
    expect([before?.backups, before?.backupsGoneOn]).toEqual([3, '2026-11-29'])
    world.set('2027-11-22T10:00:00Z')
    const certificate = await findCertificate(db, await runRetention(db, world, register, { staffId }) ?? '')
    const counts = Object.fromEntries((certificate?.lines ?? []).map(({ dataClass, deleted, held }) => [dataClass, [deleted, held]]))
    expect(counts).toMatchObject({ refusedPosts: [1, 0], reports: [1, 0], contacts: [1, 1], files: [2, 1] })
    expect(readdirSync(join(dataDir, 'backups'))).toEqual(['two'])
    expect((await db.selectFrom('post').select('id').execute()).map(({ id }) => id)).toEqual(['published'])
  })

  it('runs once a day by itself, however many processes ask, and writes a certificate of counts', async () => {
    const { db, world, register } = await scene(await get())
    const runs = await Promise.all([1, 2, 3].map(() => runRetention(db, world, register, 'job')))
    expect(runs.filter((id) => id !== undefined)).toHaveLength(1)
    expect(await listRuns(db)).toEqual([expect.objectContaining({ kind: 'retention', who: null, deleted: 0 })])
    world.set('2026-11-22T00:05:00Z')
    expect(await runRetention(db, world, register, 'job')).toBeDefined()
    expect(await listActs(db)).toEqual([])
  })
})
