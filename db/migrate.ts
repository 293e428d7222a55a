import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { sql, type Kysely } from 'kysely'
import { inTransaction, type Db, type OpenDatabase } from '#db/database.ts'
import { gatherInOneFile, type DatabaseKind } from '#db/dialect.ts'
import * as ground from '#db/migrations/0001-ground.ts'
import * as askAndHear from '#db/migrations/0002-ask-and-hear.ts'
import * as answers from '#db/migrations/0004-answers.ts'
import * as accounts from '#db/migrations/0008-accounts.ts'
import * as concerns from '#db/migrations/0012-concerns.ts'
import * as contacts from '#db/migrations/0007-contacts.ts'
import * as duty from '#db/migrations/0010-duty.ts'
import * as outbox from '#db/migrations/0009-outbox.ts'
import * as privacy from '#db/migrations/0013-privacy.ts'
import * as risk from '#db/migrations/0011-risk.ts'
import * as understandAndRespond from '#db/migrations/0003-understand-and-respond.ts'
import * as waysIn from '#db/migrations/0005-ways-in.ts'
import * as withHelp from '#db/migrations/0006-with-help.ts'

interface Migration {
  readonly name: string
  readonly up: (db: Kysely<unknown>, kind: DatabaseKind) => Promise<void>
}

/** In order, never edited once landed. */
const MIGRATIONS: readonly Migration[] = [
  { name: '0001-ground', up: ground.up },
  { name: '0002-ask-and-hear', up: askAndHear.up },
  { name: '0003-understand-and-respond', up: understandAndRespond.up },
  { name: '0004-answers', up: answers.up },
  { name: '0005-ways-in', up: waysIn.up },
  { name: '0006-with-help', up: withHelp.up },
  { name: '0007-contacts', up: contacts.up },
  { name: '0008-accounts', up: accounts.up },
  { name: '0009-outbox', up: outbox.up },
  { name: '0010-duty', up: duty.up },
  { name: '0011-risk', up: risk.up },
  { name: '0012-concerns', up: concerns.up },
  { name: '0013-privacy', up: privacy.up },
]

export const LAST_MIGRATION = MIGRATIONS[MIGRATIONS.length - 1]?.name ?? 'none'

/** Thrown when the database was made by a newer Sayback: nothing is touched. */
export class NewerSchemaError extends Error {}

/**
 * Brings the database to `LAST_MIGRATION`, each step in its own transaction.
 * A SQLite file that already holds a schema is copied aside first.
 */
export async function migrate({ db, kind }: OpenDatabase, sqliteFile?: string): Promise<void> {
  await ensureTable(db)
  const done = await appliedMigrations(db)
  const unknown = findUnknownMigration(done)
  if (unknown) throw new NewerSchemaError(`The database has the migration ${unknown}, which this version does not know. Start the newer version instead.`)
  const waiting = MIGRATIONS.filter((migration) => !done.includes(migration.name))
  if (waiting.length > 0 && done.length > 0 && sqliteFile) await copyAside(db, sqliteFile)
  for (const migration of waiting) await apply(db, kind, migration)
}

/** Makes the tables as they were after these migrations, for a backup made then. Refuses one it does not know. */
export async function migrateAsFarAs({ db, kind }: OpenDatabase, names: readonly string[]): Promise<void> {
  const unknown = findUnknownMigration(names)
  if (unknown) throw new NewerSchemaError(unknown)
  await ensureTable(db)
  const done = await appliedMigrations(db)
  for (const migration of MIGRATIONS.filter(({ name }) => names.includes(name) && !done.includes(name))) await apply(db, kind, migration)
}

/** The first of these migrations that this version does not know: they come from a newer one. */
export function findUnknownMigration(names: readonly string[]): string | undefined {
  return names.find((name) => !MIGRATIONS.some((migration) => migration.name === name))
}

/** The name of the last migration the database has, or undefined on an empty one. */
export async function findLastMigration(db: Db): Promise<string | undefined> {
  return (await appliedMigrations(db)).at(-1)
}

async function ensureTable(db: Db) {
  await db.schema.createTable('migration').ifNotExists().addColumn('name', 'text', (c) => c.primaryKey()).execute()
}

async function appliedMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db)
  return rows.map((row) => row.name)
}

async function apply(db: Db, kind: DatabaseKind, migration: Migration) {
  await inTransaction(db, async (trx) => {
    await migration.up(trx as unknown as Kysely<unknown>, kind) // a migration sees the tables of its own time, not today's schema
    await sql`insert into migration (name) values (${migration.name})`.execute(trx)
  })
}

async function copyAside(db: Db, file: string) {
  if (!existsSync(file)) return
  await gatherInOneFile(db)
  await copyFile(file, `${file}.before-${LAST_MIGRATION}`)
}
