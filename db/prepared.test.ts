import { expect, it } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { prepared, preparedInsert } from '#db/prepared.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

const insertSettings = preparedInsert('setting')
const selectSetting = prepared((db, { key }: { readonly key: string }) => db.selectFrom('setting').select('value').where('key', '=', key))
const selectOthers = prepared((db, { key, value }: { readonly key: string; readonly value: string }) =>
  db.selectFrom('setting').select('key').where('value', '=', value).where('key', '!=', key).orderBy('key'))

describeOnEveryDatabase('a statement that is written once', (get) => {
  it('has the values of every time it is asked', async () => {
    const { db } = await get()
    await insertSettings(db, [{ key: 'a', value: '1' }])
    await insertSettings(db, [{ key: 'b', value: '2' }])
    expect(await selectSetting(db, { key: 'a' })).toEqual([{ value: '1' }])
    expect(await selectSetting(db, { key: 'b' })).toEqual([{ value: '2' }])
    expect(await selectSetting(db, { key: 'c' })).toEqual([])
  })

  it('inserts any number of rows, each with its own values', async () => {
    const { db } = await get()
    for (const count of [0, 1, 3, 2]) await insertSettings(db, Array.from({ length: count }, (_, row) => ({ key: `${count}-${row}`, value: `${row}` })))
    const rows = await db.selectFrom('setting').selectAll().orderBy('key').execute()
    expect(rows).toEqual(['1-0', '2-0', '2-1', '3-0', '3-1', '3-2'].map((key) => ({ key, value: key.slice(2) })))
  })

  it('takes values in any order and binds them, whatever they hold', async () => {
    const { db } = await get()
    const wild = `'); drop table setting; --`
    await insertSettings(db, [{ value: wild, key: 'a' }, { key: 'b', value: wild }])
    expect(await selectOthers(db, { value: wild, key: 'b' })).toEqual([{ key: 'a' }])
  })

  it('belongs to the transaction it is asked in', async () => {
    const { db } = await get()
    await expect(inTransaction(db, async (trx) => {
      await insertSettings(trx, [{ key: 'a', value: '1' }])
      expect(await selectSetting(trx, { key: 'a' })).toEqual([{ value: '1' }])
      throw new Error('taken back')
    })).rejects.toThrow('taken back')
    expect(await selectSetting(db, { key: 'a' })).toEqual([])
  })
})
