import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { createDatabase, inTransaction, type OpenDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { removeFolder, temporaryFolder } from '#tests/support/server-process.ts'

describeOnEveryDatabase('a transaction', (get) => {
  it('keeps all of its writes', async () => {
    const { db } = await get()
    await inTransaction(db, async (trx) => {
      await trx.insertInto('setting').values({ key: 'a', value: '1' }).execute()
      await trx.insertInto('setting').values({ key: 'b', value: '2' }).execute()
    })
    expect(await db.selectFrom('setting').select('key').orderBy('key').execute()).toEqual([{ key: 'a' }, { key: 'b' }])
  })

  it('keeps none of them when a step fails', async () => {
    const { db } = await get()
    await expect(inTransaction(db, async (trx) => {
      await trx.insertInto('setting').values({ key: 'a', value: '1' }).execute()
      throw new Error('after the first write')
    })).rejects.toThrow('after the first write')
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
  })

  it('inside another one is part of it', async () => {
    const { db } = await get()
    await expect(inTransaction(db, async (trx) => {
      await inTransaction(trx, (inner) => inner.insertInto('setting').values({ key: 'a', value: '1' }).execute())
      throw new Error('the outer one fails')
    })).rejects.toThrow()
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([])
  })

  it('counts and adds up in numbers', async () => {
    const { db } = await get()
    await db.insertInto('setting').values([{ key: 'a', value: '1' }, { key: 'b', value: '2' }]).execute()
    const row = await db.selectFrom('setting').select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    expect(row.count).toBe(2)
  })
})

describe('two processes on one SQLite file', () => {
  const folders: string[] = []
  afterEach(() => { folders.splice(0).forEach(removeFolder) })

  async function openFile(): Promise<OpenDatabase & { file: string }> {
    const folder = temporaryFolder('db')
    folders.push(folder)
    const file = `${folder}/a.sqlite`
    const database = createDatabase(`file:${file}`)
    await migrate(database)
    return { ...database, file }
  }

  it('a write waits for the other and is not lost (F4)', async () => {
    const { db, file } = await openFile()
    const other = new Database(file)
    other.exec('begin immediate')
    setTimeout(() => { other.exec('commit') }, 600)
    await inTransaction(db, (trx) => trx.insertInto('setting').values({ key: 'a', value: '1' }).execute())
    expect(await db.selectFrom('setting').select('key').execute()).toEqual([{ key: 'a' }])
    other.close()
    await db.destroy()
  })

  it('the wait never stops the process for half a second', async () => {
    const { db, file } = await openFile()
    const other = new Database(file)
    other.exec('begin immediate')
    setTimeout(() => { other.exec('commit') }, 1000)
    const longest = await longestPauseDuring(() => inTransaction(db, (trx) => trx.insertInto('setting').values({ key: 'a', value: '1' }).execute()))
    expect(longest).toBeLessThan(500)
    other.close()
    await db.destroy()
  })

  it('every connection writes through to the disk (F2)', async () => {
    const { db } = await openFile()
    await db.insertInto('setting').values({ key: 'a', value: '1' }).execute()
    expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }])
    expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journalMode: 'wal' }])
    expect((await sql`pragma foreign_keys`.execute(db)).rows).toEqual([{ foreignKeys: 1 }])
    expect((await sql`pragma secure_delete`.execute(db)).rows).toEqual([{ secureDelete: 1 }])
    await db.destroy()
  })
})

/** The longest time in which nothing else could run, in milliseconds. */
async function longestPauseDuring(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  await work()
  clearInterval(watch)
  return longest
}
