import { PGlite } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import type { OpenDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import type { Schema } from '#db/schema.ts'

let migrated: Promise<File | Blob> | undefined

/** PostgreSQL inside the test's own process, for machines without one: one connection, slower. */
export async function openPglite(): Promise<OpenDatabase & { readonly remove: () => Promise<void> }> {
  migrated ??= makeTemplate()
  const database = openOn(new PGlite({ loadDataDir: await migrated, parsers: NUMBERS }))
  return { ...database, remove: () => database.db.destroy() }
}

const INT8 = 20
const NUMBERS = { [INT8]: Number }

async function makeTemplate(): Promise<File | Blob> {
  const server = new PGlite({ parsers: NUMBERS })
  const database = openOn(server)
  await migrate(database)
  const folder = await server.dumpDataDir('none')
  await database.db.destroy()
  return folder
}

function openOn(server: PGlite): OpenDatabase {
  const dialect = new PostgresDialect({ pool: poolOf(server) })
  return { kind: 'postgres', db: new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] }) }
}

/** The one connection, handed out to one borrower at a time. */
function poolOf(server: PGlite): PostgresPool {
  let free: Promise<void> = Promise.resolve()
  return {
    connect: async () => {
      const before = free
      let release: () => void = () => undefined
      free = new Promise((resolve) => { release = resolve })
      await before
      return clientOf(server, release)
    },
    end: () => server.close(),
  }
}

function clientOf(server: PGlite, release: () => void): PostgresPoolClient {
  const query = async (text: string, values: readonly unknown[]) => {
    const { rows, affectedRows } = await server.query(text, [...values])
    const command = text.trimStart().split(/\s/, 1)[0]?.toUpperCase()
    return { rows, rowCount: affectedRows ?? rows.length, command }
  }
  return { query, release } as unknown as PostgresPoolClient // Kysely also types cursors, which nobody here uses
}
