import { sql } from 'kysely'
import type { Db } from '#db/database.ts'
import { mayHold } from '#app/features/ground/retention/may-hold.server.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'

/** Where words still stand: `contribution.original`. */
export interface Remaining { readonly where: string; readonly count: number }

const MOST = 1000

/**
 * Looks through every column of every table there is, those of search indexes and of tables made later among them:
 * what no feature thought of is found here. Only the place and the number come back.
 */
export async function sweepDatabase(db: Db, wanted: Wanted): Promise<readonly Remaining[]> {
  const remaining: Remaining[] = []
  for (const { name, columns } of await db.introspection.getTables()) {
    for (const column of columns.filter(({ dataType }) => /text|char|json|^$/i.test(dataType))) {
      const text = sql.ref<string | null>(column.name)
      const { rows } = await sql<{ found: unknown }>`select ${text} as found from ${sql.table(name)} where ${mayHold(text, wanted)} limit ${MOST}`.execute(db)
      const count = rows.filter(({ found }) => wanted.isIn(typeof found === 'string' ? found : null)).length
      if (count > 0) remaining.push({ where: `${name}.${column.name}`, count })
    }
  }
  return remaining
}
