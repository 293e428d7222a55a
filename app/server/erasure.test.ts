import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createDatabase, type Db } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { makeComplaint } from '#app/features/ground/complaints/make-complaint.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { lookFor } from '#app/features/ground/retention/wanted.ts'
import { findCertificate } from '#app/features/ground/retention/run-store.server.ts'
import { sweepDatabase } from '#app/features/ground/retention/sweep.server.ts'
import { clearRequest, startRequest } from '#app/features/ground/subject-access/decide-request.server.ts'
import { eraseForRequest } from '#app/features/ground/subject-access/erase-everywhere.server.ts'
import { makePackage, openPackage } from '#app/features/ground/subject-access/sealed-package.server.ts'
import { searchForRequest } from '#app/features/ground/subject-access/search-everywhere.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { registerOf } from '#app/server/register.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveContribution, giveStaff, listActs } from '#tests/support/office.ts'
import { createTestWorld } from '#tests/support/world.ts'

const NAME = 'Zephyrine Quillfeather'
const PHONE = '07700 900461'
const folders: string[] = []

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sayback-erase-'))
  folders.push(made)
  return made
}

afterEach(() => { for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true }) })

/** One person's words in every place that may hold them. Returns the text that safeguarding holds. */
async function leaveTraces(db: Db, world: World, dataDir: string) {
  const own = await giveContribution(db, world, { original: `My friend ${NAME} gets the bus with me`, redacted: `My friend ${NAME.toUpperCase()} gets the bus` })
  await db.insertInto('contributionTranslation').values({ contributionId: own, language: 'pl', text: `Moja koleżanka ${NAME} jeździ ze mną`, madeBy: 'person', staffId: null, madeOn: '2026-11-20' }).execute()
  await giveContribution(db, world, { original: 'Nobody is named here' })
  await db.insertInto('theme').values({ id: 'theme', consultationId: 'test-consultation', title: `What ${NAME} says about buses`, finding: 'Buses stop early', state: 'open', standing: null, madeOn: '2026-11-20' }).execute()
  await db.insertInto('translation').values({ subject: 'theme:theme', key: 'title', language: 'pl', text: `Co mówi ${NAME}`, sourceHash: 'x', checkedBy: null }).execute()
  await makeComplaint(db, world, { ticket: '', language: 'en', input: { about: 'data', text: `I am ${NAME}`, contact: PHONE } })
  await queueMail(db, world, { key: 'x', kind: 'test', to: { address: 'zephyrine.quillfeather@example.org' }, path: '/office' })
  mkdirSync(join(dataDir, 'exports'), { recursive: true })
  writeFileSync(join(dataDir, 'exports', 'answers.csv'), `text\nMy friend ${NAME}\n`)
}

async function clearedRequest(db: Db, world: World, kind: 'copy' | 'erase') {
  const dpo = await giveStaff(db, world, 'dpo')
  const id = await startRequest(db, world, dpo, { kind, asker: 'person', ageBand: '13_to_17', holdsCode: false, receivedOn: '2026-11-20' })
  expect(await clearRequest(db, world, { staffId: dpo, id }, 'identity_seen')).toBe(true)
  return { staffId: dpo, id, wanted: lookFor(NAME) }
}

describeOnEveryDatabase('a person who may stand anywhere', (get) => {
  it('is found in every place, as numbers', async () => {
    const { db, world, kind } = await get()
    const dataDir = folder()
    await leaveTraces(db, world, dataDir)
    const request = await clearedRequest(db, world, 'copy')
    const result = await searchForRequest(db, world, registerOf({ env: { dataDir }, databaseKind: kind }), request)
    expect(Object.fromEntries((result?.places ?? []).map(({ key, found }) => [key, found]))).toEqual({ texts: 1, names: 0, themes: 1, replies: 0, otherLanguages: 1, complaints: 1, outbox: 0, staff: 0, notes: 0, exports: 1 })
    expect(JSON.stringify(result)).not.toContain('Zephyrine')
    expect((await sweepDatabase(db, lookFor(NAME))).filter(({ where }) => /audit|subject_access|complaint/.test(where))).toEqual([])
  })

  it.each(['delete', 'strike'] as const)('is in no table after "%s", and in no sealed field, while the others stay', async (how) => {
    const { db, world, kind } = await get()
    const dataDir = folder()
    await leaveTraces(db, world, dataDir)
    const register = registerOf({ env: { dataDir }, databaseKind: kind })
    const erased = await eraseForRequest(db, world, register, { ...await clearedRequest(db, world, 'erase'), how })
    expect(erased?.remaining).toEqual([])
    expect(await sweepDatabase(db, lookFor('Quillfeather'))).toEqual([])
    const { id: again, ...rest } = await clearedRequest(db, world, 'copy')
    const after = await searchForRequest(db, world, register, { id: again, ...rest })
    expect(after?.places.filter(({ found }) => found > 0)).toEqual([])
    const left = await db.selectFrom('contribution').select('original').orderBy('original').execute()
    expect(left.map(({ original }) => original)).toEqual(how === 'delete' ? ['Nobody is named here'] : ['My friend █████████ ████████████ gets the bus with me', 'Nobody is named here'])
    const certificate = await findCertificate(db, erased?.runId ?? '')
    expect(certificate).toMatchObject({ kind: 'erasure', overwritten: 1 })
    expect(certificate?.lines.map(({ dataClass, deleted }) => [dataClass, deleted])).toEqual([['complaints', 1], ['exports', 1], ['otherLanguages', 1], ['texts', 1], ['themes', 1]])
  })

  it('stays where safeguarding needs the words, and the page says where', async () => {
    const { db, world, kind } = await get()
    await giveContribution(db, world, { original: `${NAME} hides at night`, flag: 'concern', flagReason: 'reader' })
    const erased = await eraseForRequest(db, world, registerOf({ env: { dataDir: folder() }, databaseKind: kind }), { ...await clearedRequest(db, world, 'erase'), how: 'delete' })
    expect(erased?.remaining).toEqual([{ where: 'contribution.original', count: 1 }])
    expect((await findCertificate(db, erased?.runId ?? ''))?.lines).toEqual([expect.objectContaining({ dataClass: 'texts', deleted: 0, held: 1 })])
  })

  it('is not searched, packed or erased before somebody has found out who asks', async () => {
    const { db, world, kind } = await get()
    const staffId = await giveStaff(db, world, 'dpo')
    const register = registerOf({ env: { dataDir: folder() }, databaseKind: kind })
    const id = await startRequest(db, world, staffId, { kind: 'erase', asker: 'parent', ageBand: '13_to_17', holdsCode: false, receivedOn: '2026-11-20' })
    const act = { staffId, id, wanted: lookFor(NAME) }
    expect(await searchForRequest(db, world, register, act)).toBeUndefined()
    expect(await makePackage(db, world, register, act)).toBeUndefined()
    expect(await eraseForRequest(db, world, register, { ...act, how: 'delete' })).toBeUndefined()
    expect(await clearRequest(db, world, { staffId, id }, 'identity_seen')).toBe(false)
    expect(await clearRequest(db, world, { staffId, id }, 'child_agrees')).toBe(true)
    expect(await makePackage(db, world, register, act)).toBeUndefined()
  })

  it('gets a package the officer cannot open by looking, and every opening is in the trail', async () => {
    const { db, world, kind } = await get()
    const dataDir = folder()
    await leaveTraces(db, world, dataDir)
    const request = await clearedRequest(db, world, 'copy')
    expect(await makePackage(db, world, registerOf({ env: { dataDir }, databaseKind: kind }), request)).toBe(2)
    const { id, sealed } = await db.selectFrom('sealedPackage').select(['id', 'sealed']).executeTakeFirstOrThrow()
    expect(sealed).not.toContain('Zephyrine')
    const texts = await openPackage(db, world, { staffId: await giveStaff(db, world, 'dsl'), id })
    expect(texts?.map(({ text }) => text)).toEqual([`My friend ${NAME} gets the bus with me`, `I am ${NAME}\n${PHONE}`])
    expect((await listActs(db)).slice(-2)).toEqual(['sealed_package.made', 'sealed_package.opened'])
  })
})

function filesIn(dataDir: string): readonly string[] {
  return readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map((name) => join(dataDir, name)).filter((path) => statSync(path).isFile())
}

it('nothing of the words is left in any file: not in the database, its log, or the exports (S18)', async () => {
  const dataDir = folder()
  const database = createDatabase(`file:${join(dataDir, 'sayback.sqlite')}`)
  await migrate(database)
  const { db } = database
  const world = createTestWorld()
  for (let more = 0; more < 400; more += 1) await giveContribution(db, world, { original: `Text ${more} of somebody else ${'x'.repeat(more)}` })
  await leaveTraces(db, world, dataDir)
  const holding = () => filesIn(dataDir).filter((path) => /zephyrine|quillfeather/i.test(readFileSync(path, 'latin1')))
  expect(holding().length).toBeGreaterThan(1)
  const erased = await eraseForRequest(db, world, registerOf({ env: { dataDir }, databaseKind: 'sqlite' }), { ...await clearedRequest(db, world, 'erase'), how: 'delete' })
  expect(erased?.remaining).toEqual([])
  expect(holding()).toEqual([])
  expect(filesIn(dataDir).map((path) => path.slice(dataDir.length + 1))).toContain('sayback.sqlite-wal')
  await db.destroy()
  expect(holding()).toEqual([])
})
