import pg from 'pg'
import { quoted, type Row, type Snapshot, type TableShape } from '#db/table-shape.ts'

const ROWS = 2000

/** Reads in one REPEATABLE READ transaction: everything as it was at its first statement. */
export async function openPostgresSnapshot(url: string): Promise<Snapshot> {
  const client = await connect(url)
  await client.query('begin transaction isolation level repeatable read, read only')
  const find = async (text: string) => (await client.query<Value[]>({ text, rowMode: 'array' })).rows
  return {
    tables: await listTables(client), migrations: (await find('select name from migration order by name')).map(([name]) => String(name)),
    read: (table) => readRows(client, table), find, close: () => client.end(),
  }
}

type Value = Row[number]

/** A connection that may take its time. */
export async function connect(url: string): Promise<pg.Client> {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // what was lost is said by the statement that needed it
  await client.connect()
  return client
}

async function listTables(client: pg.Client): Promise<readonly TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; key: string[] }>(`
    select c.relname as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attname collate "C") as columns,
      array(select a.attname::text from pg_index i cross join lateral unnest(i.indkey) with ordinality as k(attnum, place) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary order by k.place) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r' order by c.relname collate "C"`)
  return rows.map(({ name, columns, key }) => ({ name, columns, key: key.length > 0 ? key : columns }))
}

async function* readRows(client: pg.Client, { name, columns, key }: TableShape): AsyncIterable<readonly Row[]> {
  const types = await findTextColumns(client, name)
  const order = key.map((column) => types.has(column) ? `${quoted(column)} collate "C"` : quoted(column)).join(', ')
  await client.query(`declare rows_of_table no scroll cursor for select ${columns.map(quoted).join(', ')} from ${quoted(name)} order by ${order}`)
  for (;;) {
    const { rows } = await client.query<Value[]>({ text: `fetch ${ROWS} from rows_of_table`, rowMode: 'array' })
    if (rows.length > 0) yield rows
    if (rows.length < ROWS) break
  }
  await client.query('close rows_of_table')
}

async function findTextColumns(client: pg.Client, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1 and data_type in ('text', 'character varying')`, [table])
  return new Set(rows.map(({ name }) => name))
}
