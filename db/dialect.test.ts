import { describe, expect, it } from 'vitest'
import { isBusy, isFull, isUniqueViolation, openDialect, withoutRowOrder } from '#db/dialect.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'

function errorWith(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('the address of a database', () => {
  it.each([['file:data/a.sqlite', 'sqlite'], ['file::memory:', 'sqlite'], ['postgres://localhost/a', 'postgres'], ['postgresql://localhost/a', 'postgres']])('%s is %s', (url, kind) => {
    expect(openDialect(url, () => undefined).kind).toBe(kind)
  })

  it.each(['mysql://localhost/a', 'data/a.sqlite', ''])('%j is refused', (url) => {
    expect(() => openDialect(url, () => undefined)).toThrow('DATABASE_URL must begin with file: or postgres://')
  })
})

describe('an error of a database', () => {
  it.each(['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', '40001', '40P01'])('%s means: try again', (code) => {
    expect(isBusy(errorWith(code))).toBe(true)
    expect(isFull(errorWith(code))).toBe(false)
  })

  it.each(['SQLITE_FULL', '53100'])('%s means: the disk is full', (code) => {
    expect(isFull(errorWith(code))).toBe(true)
    expect(isBusy(errorWith(code))).toBe(false)
  })

  it.each([undefined, 'SQLITE_BUSY', new Error('SQLITE_BUSY'), errorWith('SQLITE_ERROR')])('%s means none of these', (error) => {
    expect([isBusy(error), isFull(error), isUniqueViolation(error)]).toEqual([false, false, false])
  })
})

describeOnEveryDatabase('a second row with the same key', (get) => {
  it('is known as such', async () => {
    const { db } = await get()
    const insert = () => db.insertInto('setting').values({ key: 'a', value: '1' }).execute()
    await insert()
    expect(isUniqueViolation(await insert().catch((error: unknown) => error))).toBe(true)
  })

  it('is not confused with a missing value', async () => {
    const { db } = await get()
    const insert = db.insertInto('setting').values({ key: 'a', value: db.dynamic.ref('key') as never }).execute() // no type allows this mistake
    expect(isUniqueViolation(await insert.catch((error: unknown) => error))).toBe(false)
  })
})

describe('a table about people', () => {
  it('has no row order on SQLite; PostgreSQL has none to give away', () => {
    expect([withoutRowOrder('sqlite'), withoutRowOrder('postgres')]).toEqual(['without rowid', ''])
  })
})
