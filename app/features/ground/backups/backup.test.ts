import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createDatabase, inTransaction } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { verifyAuditChain } from '#app/features/ground/audit/verify-audit-chain.server.ts'
import { BackupError, HEAD, type BackupProblem } from '#app/features/ground/backups/manifest.ts'
import { readManifest } from '#app/features/ground/backups/read-backup.server.ts'
import { countTables, restoreBackup, tryRestore } from '#app/features/ground/backups/restore-backup.server.ts'
import { writeBackup } from '#app/features/ground/backups/write-backup.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { createWorld } from '#app/server/world.ts'
import { giveContribution, giveStaff } from '#tests/support/office.ts'
import { describeOnStoredDatabases, type StoredDatabase } from '#tests/support/stored-databases.ts'
import { sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

const ODD = 'line one\nline two\u2028"quoted" \\ اردو 👍 [x]'

/** Answers, texts in several scripts, staff, sessions, mail that waits, a trail. */
async function fill({ db, world }: StoredDatabase) {
  const scene = await setSurveys(db, world)
  await sendSome(db, world, scene, { A9: words('a swing') })
  await giveContribution(db, world, { original: ODD, language: 'ur' })
  const staffId = await giveStaff(db, world, 'dsl')
  await inTransaction(db, async (trx) => {
    await queueMail(trx, world, { key: 'one', kind: 'test', to: { staffId }, path: '/office' })
    await recordAudit(trx, world, { staffId, act: 'thing.done', subjectType: 'thing', subjectId: 'one' })
  })
  await db.insertInto('group').values([{ id: 'b', kind: 'locality', code: 'b', name: 'B', about: '', parentId: null, position: 1 }, { id: 'a', kind: 'locality', code: 'a', name: 'A', about: '', parentId: 'b', position: 2 }]).execute()
}

async function backUp({ world, url, folder }: StoredDatabase, name = 'one.sayback'): Promise<string> {
  const file = join(folder, name)
  await writeBackup(world, { databaseUrl: url, file, madeBy: 'hand' })
  return file
}

async function problemOf(work: Promise<unknown>): Promise<BackupProblem | undefined> {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason)
  return error instanceof BackupError ? error.problem : undefined
}

describeOnStoredDatabases('a backup', (get) => {
  it('restored into an empty place is the same, table by table, row by row', async () => {
    const stored = await get()
    await fill(stored)
    const before = await countTables(stored.world, stored.url)
    const file = await backUp(stored)
    const target = await stored.emptyUrl()
    const { tables } = await restoreBackup(stored.world, { file, databaseUrl: target })
    expect(tables).toEqual(before)
    expect(before.find(({ name }) => name === 'contribution')?.rows).toBeGreaterThan(1)
    const { db } = createDatabase(target)
    expect((await db.selectFrom('contribution').select('original').where('language', '=', 'ur').executeTakeFirstOrThrow()).original).toBe(ODD)
    expect(await verifyAuditChain(db)).toEqual({ ok: true, entries: 2 })
    await expect(db.deleteFrom('auditEntry').execute()).rejects.toThrow('only grows')
    await expect(db.insertInto('post').values({ id: 'x', threadId: 'none', memberId: 'none', contributionId: 'none', number: null, state: 'waiting', reasonCode: null, message: null, publishedOn: null, submissionKey: 'k' }).execute()).rejects.toThrow(/foreign key/i)
    await db.destroy()
  })

  it('signs nobody in and sends no mail a second time once it is restored', async () => {
    const stored = await get()
    await fill(stored)
    const file = await backUp(stored)
    const target = await stored.emptyUrl()
    await restoreBackup(stored.world, { file, databaseUrl: target })
    const { db } = createDatabase(target)
    expect(await db.selectFrom('session').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('outbox').select(['state', 'problem']).execute()).toEqual([{ state: 'dead', problem: 'restored' }])
    expect((await db.selectFrom('auditEntry').select('act').orderBy('sequence', 'desc').executeTakeFirstOrThrow()).act).toBe('backup.restored')
    await db.destroy()
  })

  it('is tried without a trace: nothing of the real data changes, the place is gone', async () => {
    const stored = await get()
    await fill(stored)
    const file = await backUp(stored)
    const before = await countTables(stored.world, stored.url)
    const { tables } = await tryRestore(stored.world, { file, databaseUrl: stored.url, folder: stored.folder })
    expect(tables).toEqual(before)
    expect(await countTables(stored.world, stored.url)).toEqual(before)
    expect(readdirSync(stored.folder).filter((name) => name.includes('tryout'))).toEqual([])
  })

  it('shows nobody anything without the key, and holds no key', async () => {
    const stored = await get()
    await fill(stored)
    const bytes = readFileSync(await backUp(stored))
    for (const secret of ['a swing', 'اردو', 'a key for tests']) expect(bytes.includes(secret)).toBe(false)
    expect(bytes.includes(stored.world.keyFor('backup 1'))).toBe(false)
  })

  it('of one moment is whole while others write', async () => {
    const stored = await get()
    const { db, world, url, folder } = stored
    await fill(stored)
    let stop = false
    const writers = Array.from({ length: 5 }, async () => {
      for (let n = 0; !stop && n < 200; n += 1) await inTransaction(db, async (trx) => { await giveContribution(trx, world, { id: world.newId() }); await recordAudit(trx, world, { staffId: 's', act: 'thing.done', subjectType: 'thing', subjectId: 'x' }) })
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    const file = join(folder, 'live.sayback')
    const made = await writeBackup(world, { databaseUrl: url, file, madeBy: 'day' })
    stop = true
    await Promise.all(writers)
    const rows = (name: string) => made.tables.find((table) => table.name === name)?.rows ?? 0
    expect(rows('contribution') - 2).toBe(rows('audit_entry') - 1)
    const target = await stored.emptyUrl()
    await restoreBackup(world, { file, databaseUrl: target })
    const restored = createDatabase(target)
    expect(await verifyAuditChain(restored.db)).toEqual({ ok: true, entries: rows('audit_entry') + 1 })
    await restored.db.destroy()
  })

  it('is refused in a place that holds something, from a newer version, and with another key', async () => {
    const stored = await get()
    await fill(stored)
    const { db, world, url } = stored
    const file = await backUp(stored)
    expect(await problemOf(restoreBackup(world, { file, databaseUrl: url }))).toBe('not_empty')
    const other = createWorld('another key, also with thirty-two signs', 'Europe/London')
    const target = await stored.emptyUrl()
    expect(await problemOf(restoreBackup(other, { file, databaseUrl: target }))).toBe('other_key')
    await db.updateTable('outbox').set({ keyId: '7' }).execute()
    expect(await problemOf(restoreBackup(world, { file: await backUp(stored, 'two.sayback'), databaseUrl: target }))).toBe('missing_key')
    const fieldKeys = { current: () => '7', find: () => randomBytes(32) }
    expect(await problemOf(tryRestore({ ...world, fieldKeys }, { file: join(stored.folder, 'two.sayback'), databaseUrl: url, folder: stored.folder }))).toBeUndefined()
    await db.insertInto('migration' as never).values({ name: '9999-from-tomorrow' } as never).execute() // a table Kysely does not know
    expect(await problemOf(restoreBackup(world, { file: await backUp(stored, 'three.sayback'), databaseUrl: target }))).toBe('newer')
  })

  it('that was changed, cut short or never was one is refused and leaves nothing behind', async () => {
    const stored = await get()
    await fill(stored)
    const { world, folder } = stored
    const whole = readFileSync(await backUp(stored))
    const target = await stored.emptyUrl()
    const tryOne = (bytes: Buffer) => { writeFileSync(join(folder, 'bad.sayback'), bytes); return problemOf(restoreBackup(world, { file: join(folder, 'bad.sayback'), databaseUrl: target })) }
    for (const at of [HEAD, HEAD + 200, whole.length - 20, whole.length - 1]) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(await tryOne(changed)).toBe('damaged')
    }
    expect(await tryOne(whole.subarray(0, whole.length - 300))).toBe('damaged')
    expect(await tryOne(whole.subarray(0, HEAD))).toBe('damaged')
    expect(await tryOne(Buffer.from('hello'))).toBe('not_a_backup')
    expect(await problemOf(readManifest(join(folder, 'none.sayback')))).toBe('not_there')
    writeFileSync(join(folder, 'good.sayback'), whole)
    await restoreBackup(world, { file: join(folder, 'good.sayback'), databaseUrl: target })
  })
})
