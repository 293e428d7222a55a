import { sql } from 'kysely'
import { inTransaction, type Db } from '#db/database.ts'
import { openSnapshot } from '#db/snapshot.ts'
import { quoted, type TableShape, type Value } from '#db/table-shape.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { FIRST_KEY, openSealed, SEAL_PURPOSES, sealText, type Sealed } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'

export interface ResealCount {
  readonly resealed: number
  /** Rows no key here opens: they stay as they are. */
  readonly unreadable: number
}

interface SealedColumns { readonly table: string; readonly key: readonly string[]; readonly keyId: string; readonly sealed: string }

const ROWS = 100

/**
 * Seals every field under the newest key that is still under an older one, a hundred rows a transaction, while others work.
 * It finds the fields by their columns (`…key_id` beside `…sealed`) and their purpose by which one opens them: nobody can forget to register one.
 */
export async function resealAll(db: Db, world: World, databaseUrl: string): Promise<ResealCount> {
  let count: ResealCount = { resealed: 0, unreadable: 0 }
  for (const columns of await listSealedColumns(databaseUrl)) {
    const { resealed, unreadable } = await resealTable(db, world, columns)
    count = { resealed: count.resealed + resealed, unreadable: count.unreadable + unreadable }
  }
  const keyId = newestKey(world)
  await inTransaction(db, (trx) => recordAudit(trx, world, { staffId: 'operator', act: 'field_keys.rotated', subjectType: 'field_key', subjectId: keyId, detail: { ...count } }))
  return count
}

/** The columns that hold something sealed. */
export async function listSealedColumns(databaseUrl: string): Promise<readonly SealedColumns[]> {
  const snapshot = await openSnapshot(databaseUrl)
  try {
    return snapshot.tables.flatMap(sealedColumnsOf)
  } finally {
    await snapshot.close()
  }
}

/** The ids of the keys that something is sealed with. */
export async function listUsedKeys(databaseUrl: string): Promise<readonly string[]> {
  const snapshot = await openSnapshot(databaseUrl)
  try {
    const used = new Set<string>()
    for (const { table, keyId } of snapshot.tables.flatMap(sealedColumnsOf)) {
      for (const [id] of await snapshot.find(`select distinct ${quoted(keyId)} from ${quoted(table)}`)) used.add(String(id))
    }
    return [...used]
  } finally {
    await snapshot.close()
  }
}

function sealedColumnsOf({ name, columns, key }: TableShape): readonly SealedColumns[] {
  return columns.filter((column) => /(^|_)key_id$/.test(column)).flatMap((keyId) => {
    const sealed = keyId.replace(/key_id$/, 'sealed')
    return columns.includes(sealed) ? [{ table: name, key, keyId, sealed }] : []
  })
}

async function resealTable(db: Db, world: World, columns: SealedColumns): Promise<ResealCount> {
  const newest = newestKey(world)
  let resealed = 0
  const unreadable = new Set<string>()
  for (;;) {
    const rows = (await listOld(db, columns, newest, unreadable.size)).filter((row) => !unreadable.has(nameOf(row)))
    if (rows.length === 0) return { resealed, unreadable: unreadable.size }
    resealed += await inTransaction(db, async (trx) => {
      let done = 0
      for (const row of rows) {
        if (await resealRow(trx, world, columns, row)) done += 1
        else unreadable.add(nameOf(row))
      }
      return done
    })
  }
}

/** A row as it was read: its key, then the id of its field key, then what is sealed. */
type OldRow = Readonly<Record<string, Value>>

async function listOld(db: Db, { table, key, keyId, sealed }: SealedColumns, newest: string, skip: number): Promise<readonly OldRow[]> {
  const names = [...key.map((column, place) => sql`${sql.ref(column)} as ${sql.ref(`k${place}`)}`), sql`${sql.ref(keyId)} as old`, sql`${sql.ref(sealed)} as text`]
  const { rows } = await sql<OldRow>`select ${sql.join(names)} from ${sql.table(table)} where ${sql.ref(keyId)} <> ${newest} and ${sql.ref(sealed)} is not null limit ${ROWS + skip}`.execute(db)
  return rows
}

/** True too when somebody else changed the row meanwhile: then it is looked at again. */
async function resealRow(trx: Db, world: World, { table, key, keyId, sealed }: SealedColumns, row: OldRow): Promise<boolean> {
  const fresh = reseal(world, { keyId: String(row['old']), sealed: String(row['text']) })
  if (!fresh) return false
  const same = sql.join(key.map((column, place) => sql`${sql.ref(column)} = ${row[`k${place}`] ?? null}`), sql` and `)
  await sql`update ${sql.table(table)} set ${sql.ref(keyId)} = ${fresh.keyId}, ${sql.ref(sealed)} = ${fresh.sealed} where ${same} and ${sql.ref(sealed)} = ${row['text'] ?? null}`.execute(trx)
  return true
}

function reseal(world: World, old: Sealed): Sealed | undefined {
  for (const purpose of SEAL_PURPOSES) {
    try {
      return sealText(world, purpose, openSealed(world, purpose, old))
    } catch {
      // sealed for another purpose: each has its own key
    }
  }
  return undefined
}

function newestKey(world: World): string {
  return world.fieldKeys?.current() ?? FIRST_KEY
}

function nameOf(row: OldRow): string {
  return JSON.stringify(row)
}
