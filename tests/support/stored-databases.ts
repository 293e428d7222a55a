import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, inject } from 'vitest'
import { createDatabase, type Db } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { databaseUrl, runOn } from '#tests/support/postgres.ts'
import { createTestWorld, type TestWorld } from '#tests/support/world.ts'

export interface StoredDatabase {
  readonly db: Db
  readonly url: string
  readonly world: TestWorld
  /** For files of this test. */
  readonly folder: string
  /** The address of a database that holds nothing yet. */
  readonly emptyUrl: () => Promise<string>
}

let count = 0

/** Like `describeOnEveryDatabase`, with an address that others can open too: a file, or a database of a real PostgreSQL where there is one. */
export function describeOnStoredDatabases(name: string, tests: (get: () => Promise<StoredDatabase>) => void): void {
  const postgres = inject('postgresUrl')
  describe.each(postgres === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const))(`${name} on %s`, (kind) => {
    const leftovers: (() => Promise<void>)[] = []
    afterEach(async () => { for (const leftover of leftovers.splice(0).reverse()) await leftover() })
    tests(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sayback-stored-'))
      leftovers.push(() => { rmSync(folder, { recursive: true, force: true }); return Promise.resolve() })
      const emptyUrl = async () => kind === 'sqlite' ? `file:${join(folder, `${String(count += 1)}.sqlite`)}` : newPostgres(postgres ?? '', leftovers)
      const url = await emptyUrl()
      const database = createDatabase(url)
      await migrate(database)
      leftovers.push(() => database.db.destroy())
      return { db: database.db, url, world: createTestWorld(), folder, emptyUrl }
    })
  })
}

async function newPostgres(server: string, leftovers: (() => Promise<void>)[]): Promise<string> {
  const name = `sayback_stored_${process.pid}_${count += 1}`
  await runOn(server, `create database ${name}`)
  leftovers.push(() => runOn(server, `drop database ${name} with (force)`))
  return databaseUrl(server, name)
}
