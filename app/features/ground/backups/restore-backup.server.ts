import { randomBytes } from 'node:crypto'
import { createDatabase, inTransaction, type Db } from '#db/database.ts'
import { fillDatabase } from '#db/filling.ts'
import { migrate, migrateAsFarAs } from '#db/migrate.ts'
import { makeTryoutPlace, openEmptyPlace } from '#db/place.ts'
import { openSnapshot } from '#db/snapshot.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { BackupError, type Manifest, type TableCount } from '#app/features/ground/backups/manifest.ts'
import { checkManifest, checkWhole, readManifest, readRows } from '#app/features/ground/backups/read-backup.server.ts'
import { countTable } from '#app/features/ground/backups/write-backup.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

interface Restored { readonly manifest: Manifest; readonly tables: readonly TableCount[] }

/**
 * Restores a backup into the database of `databaseUrl`, which must be empty, and brings it to today's schema.
 * Refused before anything is touched when it comes from a newer version or another SECRET_KEY.
 */
export async function restoreBackup(world: World, { file, databaseUrl }: { readonly file: string; readonly databaseUrl: string }): Promise<Restored> {
  const made = await readManifest(file)
  checkManifest(world, made)
  await checkWhole(world, file, made)
  const place = await openEmptyPlace(databaseUrl)
  if (!place) throw new BackupError('not_empty')
  try {
    const tables = await pour(world, { file, databaseUrl: place.url, made })
    await bringToToday(world, place.url, made)
    await place.keep()
    return { manifest: made, tables }
  } catch (error) {
    await place.discard()
    throw error
  }
}

/** Restores a backup into a place of its own, compares every table with what was written down when it was made, and takes the place away again. */
export async function tryRestore(world: World, { file, databaseUrl, folder }: { readonly file: string; readonly databaseUrl: string; readonly folder: string }): Promise<Restored> {
  const made = await readManifest(file)
  checkManifest(world, made)
  await checkWhole(world, file, made)
  const place = await makeTryoutPlace(databaseUrl, folder, randomBytes(6).toString('hex'))
  try {
    return { manifest: made, tables: await pour(world, { file, databaseUrl: place.url, made }) }
  } finally {
    await place.discard()
  }
}

async function pour(world: World, { file, databaseUrl, made }: { readonly file: string; readonly databaseUrl: string; readonly made: Manifest }): Promise<readonly TableCount[]> {
  const database = createDatabase(databaseUrl)
  try {
    await migrateAsFarAs(database, made.migrations)
  } finally {
    await database.db.destroy()
  }
  await fillDatabase(databaseUrl, readRows(world, file, made))
  const tables = await countTables(world, databaseUrl)
  if (!sameTables(made.tables, tables)) throw new BackupError('damaged')
  return tables
}

/** Rows and hash of every table as they stand in a database. */
export async function countTables(world: Pick<World, 'keyFor'>, databaseUrl: string): Promise<readonly TableCount[]> {
  const snapshot = await openSnapshot(databaseUrl)
  try {
    const counts: TableCount[] = []
    for (const table of snapshot.tables) {
      const counter = countTable(world, table)
      for await (const rows of snapshot.read(table)) counter.add(rows)
      counts.push(counter.end())
    }
    return counts
  } finally {
    await snapshot.close()
  }
}

function sameTables(one: readonly TableCount[], other: readonly TableCount[]): boolean {
  const asText = (tables: readonly TableCount[]) => JSON.stringify(tables.map(({ name, rows, hash }) => [name, rows, hash]))
  return asText(one) === asText(other)
}

/** What must not go on as if no time had passed: nobody stays signed in, and mail that waited then may have gone since. */
async function bringToToday(world: World, databaseUrl: string, made: Manifest): Promise<void> {
  const database = createDatabase(databaseUrl)
  try {
    await migrate(database)
    await inTransaction(database.db, async (trx) => {
      await trx.deleteFrom('session').execute()
      await holdMail(trx, world)
      await recordAudit(trx, world, { staffId: 'operator', act: 'backup.restored', subjectType: 'backup', subjectId: made.madeAt })
    })
  } finally {
    await database.db.destroy()
  }
}

async function holdMail(trx: Db, world: World): Promise<void> {
  await trx.updateTable('outbox').set({ state: 'dead', dueAt: null, leasedUntil: null, settledOn: dayOf(world), problem: 'restored' }).where('state', 'in', ['waiting', 'sending', 'handed']).execute()
}
