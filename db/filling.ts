import { fillPostgres } from '#db/filling-postgres.ts'
import { fillSqlite } from '#db/filling-sqlite.ts'
import type { Row } from '#db/table-shape.ts'

/** Rows of one table, a few at a time. */
export interface RowsToPut {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** Puts rows into empty, migrated tables, all or none. What belongs to what is checked at the end, whatever the order. */
export async function fillDatabase(url: string, parts: AsyncIterable<RowsToPut>): Promise<void> {
  await (url.startsWith('file:') ? fillSqlite(url.slice('file:'.length), parts) : fillPostgres(url, parts))
}
