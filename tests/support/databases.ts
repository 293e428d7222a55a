import { afterAll, afterEach, describe, inject } from 'vitest'
import { createDatabase, type Db, type OpenDatabase } from '#db/database.ts'
import type { DatabaseKind } from '#db/dialect.ts'
import { migrate } from '#db/migrate.ts'
import { openPglite } from '#tests/support/pglite.ts'
import { reusedDatabases, type ReusedDatabases } from '#tests/support/reused-database.ts'
import { createTestWorld, type TestWorld } from '#tests/support/world.ts'

export interface TestDatabase {
  readonly db: Db
  readonly world: TestWorld
  readonly kind: DatabaseKind
}

interface Opened extends OpenDatabase {
  readonly remove: () => Promise<void>
}

/**
 * Describes the same behaviour once on SQLite and once on PostgreSQL.
 * `get()` gives the running test its own migrated, empty database, the same one however often it is asked.
 */
export function describeOnEveryDatabase(name: string, tests: (get: () => Promise<TestDatabase>) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} on %s`, (kind) => {
    let opened: Promise<Opened> | undefined
    let reused: ReusedDatabases | undefined
    let world = createTestWorld()

    afterEach(async () => {
      const used = await opened
      opened = undefined
      world = createTestWorld()
      await used?.remove()
    })

    afterAll(async () => { await reused?.dropAll() })

    function openPostgres(): Promise<Opened> {
      const url = inject('postgresUrl')
      if (url === undefined) return openPglite()
      reused ??= reusedDatabases(url, inject('postgresTemplate'))
      return reused.open()
    }

    tests(async () => {
      opened ??= kind === 'sqlite' ? openSqlite() : openPostgres()
      const { db } = await opened
      return { db, world, kind }
    })
  })
}

async function openSqlite(): Promise<Opened> {
  const database = createDatabase('file::memory:')
  await migrate(database)
  return { ...database, remove: () => database.db.destroy() }
}
