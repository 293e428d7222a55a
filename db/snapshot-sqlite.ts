import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { quoted, type Row, type Snapshot, type TableShape } from '#db/table-shape.ts'

/** Rows a turn: about four milliseconds, after which requests are answered. */
const ROWS = 1200

/** Reads inside one transaction: the write-ahead log keeps that moment while others write. */
export function openSqliteSnapshot(path: string): Snapshot {
  const file = new Database(path, { readonly: true, fileMustExist: true })
  file.pragma('cache_size = -65536')
  file.exec('begin')
  const find = (statement: string) => file.prepare(statement).raw().all() as Row[] // text, numbers and null are all there is
  return {
    tables: listTables(file), migrations: find('select name from migration order by name').map(([name]) => String(name)),
    read: (table) => readRows(file, table), find: (statement) => Promise.resolve(find(statement)),
    close: () => { file.close(); return Promise.resolve() },
  }
}

function listTables(file: Database.Database): readonly TableShape[] {
  const tables = file.prepare(`select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`).all() as { name: string }[] // the statement says so
  return tables.map(({ name }) => {
    const columns = file.prepare('select name, pk from pragma_table_info(?) order by name').all(name) as { name: string; pk: number }[] // the statement says so
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk).map((column) => column.name)
    return { name, columns: columns.map((column) => column.name), key: key.length > 0 ? key : columns.map((column) => column.name) }
  })
}

async function* readRows(file: Database.Database, { name, columns, key }: TableShape): AsyncIterable<readonly Row[]> {
  const rows = file.prepare(`select ${columns.map(quoted).join(', ')} from ${quoted(name)} order by ${key.map(quoted).join(', ')}`).raw().iterate() as IterableIterator<Row> // text, numbers and null are all there is
  let some: Row[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < ROWS) continue
    yield some
    some = []
    await setImmediate()
  }
  if (some.length > 0) yield some
}
