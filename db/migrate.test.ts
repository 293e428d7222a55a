import { existsSync, readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { createDatabase, type OpenDatabase } from '#db/database.ts'
import { findLastMigration, LAST_MIGRATION, migrate, NewerSchemaError } from '#db/migrate.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { removeFolder, temporaryFolder } from '#tests/support/server-process.ts'

describeOnEveryDatabase('a migrated database', (get) => {
  it('has every migration of the folder, in order', async () => {
    const { db } = await get()
    const files = readdirSync('db/migrations').filter((name) => name.endsWith('.ts')).map((name) => name.replace('.ts', '')).sort()
    const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db)
    expect(rows.map(({ name }) => name)).toEqual(files)
    expect(await findLastMigration(db)).toBe(LAST_MIGRATION)
  })

  it('is left alone by a second start', async () => {
    const { db, kind } = await get()
    await db.insertInto('setting').values({ key: 'a', value: '1' }).execute()
    await migrate({ db, kind })
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([{ key: 'a', value: '1' }])
  })

  it('of a newer version is refused and not touched', async () => {
    const { db, kind } = await get()
    await sql`insert into migration (name) values ('9999-tomorrow')`.execute(db)
    await expect(migrate({ db, kind })).rejects.toThrow(NewerSchemaError)
    await expect(migrate({ db, kind })).rejects.toThrow('9999-tomorrow')
  })
})

describe('the tables about people on SQLite', () => {
  it.each(['response', 'answer', 'contribution', 'contribution_translation', 'receipt', 'receipt_theme'])('%s keeps no order of arrival (settled 11)', async (table) => {
    const { db } = await migrated('file::memory:')
    const { rows } = await sql<{ wr: number }>`select wr from pragma_table_list where name = ${table}`.execute(db)
    expect(rows).toEqual([{ wr: 1 }])
    await db.destroy()
  })
})

describe('a SQLite file that already holds a schema', () => {
  const folders: string[] = []
  afterEach(() => { folders.splice(0).forEach(removeFolder) })

  function newFile(): string {
    const folder = temporaryFolder('migrate')
    folders.push(folder)
    return `${folder}/a.sqlite`
  }

  it('is copied aside, whole, before a migration changes it', async () => {
    const file = newFile()
    const database = await migrated(`file:${file}`)
    await database.db.insertInto('setting').values({ key: 'a', value: '1' }).execute()
    await sql`delete from migration where name = ${LAST_MIGRATION}`.execute(database.db)
    await migrate(database, file).catch(() => undefined) // its tables are there already: this migration fails, the copy must stand
    await database.db.destroy()
    const copy = createDatabase(`file:${file}.before-${LAST_MIGRATION}`)
    expect(await copy.db.selectFrom('setting').selectAll().execute()).toEqual([{ key: 'a', value: '1' }])
    await copy.db.destroy()
  })

  it('stays at the old schema when a migration fails half-way', async () => {
    const file = newFile()
    const database = await migrated(`file:${file}`)
    await sql`delete from migration where name = ${LAST_MIGRATION}`.execute(database.db)
    await sql`drop table codebook`.execute(database.db) // made first again, then the next table is in the way
    const before = await tablesOf(database)
    expect(before).not.toContain('codebook')
    await expect(migrate(database, file)).rejects.toThrow()
    expect(await tablesOf(database)).toEqual(before)
    expect(await findLastMigration(database.db)).not.toBe(LAST_MIGRATION)
    await database.db.destroy()
  })

  it('is not copied where there is nothing to do, nor where it is new', async () => {
    const file = newFile()
    const database = await migrated(`file:${file}`)
    await migrate(database, file)
    await database.db.destroy()
    expect(existsSync(`${file}.before-${LAST_MIGRATION}`)).toBe(false)
  })
})

async function migrated(url: string): Promise<OpenDatabase> {
  const database = createDatabase(url)
  await migrate(database)
  return database
}

async function tablesOf({ db }: OpenDatabase): Promise<readonly string[]> {
  return (await db.introspection.getTables()).map(({ name }) => name).sort()
}
