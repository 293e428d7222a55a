import type pg from 'pg'
import type { RowsToPut } from '#db/filling.ts'
import { connect } from '#db/snapshot-postgres.ts'
import { quoted } from '#db/table-shape.ts'

interface ForeignKey { readonly table: string; readonly name: string; readonly definition: string }

/** One transaction. References are taken off first and put on again at the end, which checks them all. */
export async function fillPostgres(url: string, parts: AsyncIterable<RowsToPut>): Promise<void> {
  const client = await connect(url)
  try {
    await client.query('begin')
    const keys = await listForeignKeys(client)
    for (const { table, name } of keys) await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
    await putAll(client, parts)
    for (const { table, name, definition } of keys) await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function listForeignKeys(client: pg.Client): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select r.relname as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace
    where n.nspname = current_schema() and c.contype = 'f' order by r.relname, c.conname`)
  return rows
}

async function putAll(client: pg.Client, parts: AsyncIterable<RowsToPut>) {
  let current = ''
  for await (const { table, columns, rows } of parts) {
    if (table !== current) await emptyWhatMigrationsPutIn(client, table)
    current = table
    const list = columns.map(quoted).join(', ')
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])))
    await client.query(`insert into ${quoted(table)} (${list}) select ${list} from json_populate_recordset(null::${quoted(table)}, $1)`, [JSON.stringify(objects)])
  }
}

async function emptyWhatMigrationsPutIn(client: pg.Client, table: string) {
  const { rowCount } = await client.query(`select 1 from ${quoted(table)} limit 1`)
  if (rowCount) await client.query(`delete from ${quoted(table)}`)
}
