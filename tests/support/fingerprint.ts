import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#db/database.ts'

/** One hash a table of a SQLite database, over all its rows: two are equal when nothing was changed between. */
export async function fingerprint(db: Db, without: readonly string[] = []): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`.execute(db)
  const found: Record<string, string> = {}
  for (const { name } of tables.filter((table) => !without.includes(table.name))) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
    const lines = rows.map((row) => JSON.stringify(row)).sort()
    found[name] = `${lines.length} ${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)}`
  }
  return found
}
