import { sql } from 'kysely'
import type { Db } from '#db/database.ts'
import { mayHold } from '#app/features/ground/retention/may-hold.server.ts'
import type { Found, Place, SearchedPlace } from '#app/features/ground/retention/registry.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'

/** A column of text that our own staff wrote: somebody may be named in it, but the text is not theirs. */
export interface TextColumn { readonly table: string; readonly column: string; readonly key: readonly string[] }

interface Row { readonly key: readonly string[]; readonly text: string }

const MOST = 2000

/** A place made of columns of staff's own texts: what is found there is struck out, never deleted. */
export function columnPlace(key: Place, columns: readonly TextColumn[]): SearchedPlace {
  return {
    key,
    search: async (db, _world, wanted) => {
      const found: Found[] = []
      for (const [at, column] of columns.entries()) {
        for (const row of await listRows(db, column, wanted)) found.push({ id: JSON.stringify([at, ...row.key]), held: false })
      }
      return found
    },
    erase: async (trx, _world, wanted) => {
      let struck = 0
      for (const column of columns) {
        for (const row of await listRows(trx, column, wanted)) {
          await sql`update ${sql.table(column.table)} set ${sql.ref(column.column)} = ${wanted.strike(row.text)} where ${sql.join(column.key.map((name, at) => sql`${sql.ref(name)} = ${row.key[at]}`), sql` and `)}`.execute(trx)
          struck += 1
        }
      }
      return struck
    },
  }
}

async function listRows(db: Db, { table, column, key }: TextColumn, wanted: Wanted): Promise<readonly Row[]> {
  const text = sql.ref<string | null>(column)
  const { rows } = await sql<Record<string, string>>`select ${sql.join(key.map((name, at) => sql`${sql.ref(name)} as ${sql.ref(`k${at}`)}`))}, ${text} as ${sql.ref('found')} from ${sql.table(table)} where ${mayHold(text, wanted)} order by ${sql.join(key.map((name) => sql.ref(name)))} limit ${MOST}`.execute(db)
  return rows.filter(({ found }) => wanted.isIn(found ?? null)).map((row) => ({ key: key.map((_, at) => row[`k${at}`] ?? ''), text: row['found'] ?? '' }))
}
