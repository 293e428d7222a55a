import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createDatabase, inTransaction, type OpenDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'

const open: OpenDatabase[] = []
afterEach(async () => { for (const { db } of open.splice(0)) await db.destroy() })

async function newFile() {
  const file = join(mkdtempSync(join(tmpdir(), 'sayback-group-')), 'test.sqlite')
  const database = createDatabase(`file:${file}`)
  open.push(database)
  await migrate(database)
  return { db: database.db, file }
}

const setting = (key: string) => ({ key, value: '1' })

describe('works that wait for the disk together', () => {
  it('are all stored, each with its own result', async () => {
    const { db } = await newFile()
    const results = await Promise.all(Array.from({ length: 100 }, (_, index) => inTransaction(db, async (trx) => {
      await trx.insertInto('setting').values(setting(`k${index}`)).execute()
      return index
    })))
    expect(results).toEqual(Array.from({ length: 100 }, (_, index) => index))
    expect((await db.selectFrom('setting').select('key').execute()).length).toBe(100)
  })

  it('fail alone: what a failing work wrote is gone, the others stay', async () => {
    const { db } = await newFile()
    const results = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => inTransaction(db, async (trx) => {
      await trx.insertInto('setting').values(setting(`k${index}`)).execute()
      if (index % 3 === 1) throw new Error('refused')
    })))
    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, (_, index) => index % 3 === 1 ? 'rejected' : 'fulfilled'))
    const keys = await db.selectFrom('setting').select('key').orderBy('key').execute()
    expect(keys.map(({ key }) => key)).toEqual(['k0', 'k2', 'k3', 'k5', 'k6', 'k8'])
  })

  it('are on the disk before they are acknowledged: another connection sees each at once', async () => {
    const { db, file } = await newFile()
    const other = createDatabase(`file:${file}`)
    open.push(other)
    const missing = await Promise.all(Array.from({ length: 40 }, async (_, index) => {
      await inTransaction(db, (trx) => trx.insertInto('setting').values(setting(`k${index}`)).execute())
      return (await other.db.selectFrom('setting').select('key').where('key', '=', `k${index}`).executeTakeFirst()) === undefined
    }))
    expect(missing.filter(Boolean)).toEqual([])
  })

  it('go on after a work has failed', async () => {
    const { db } = await newFile()
    await expect(inTransaction(db, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
    await inTransaction(db, (trx) => trx.insertInto('setting').values(setting('later')).execute())
    expect(await db.selectFrom('setting').select('key').execute()).toEqual([{ key: 'later' }])
  })
})
