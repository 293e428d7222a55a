import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { RowsToPut } from '#db/filling.ts'
import { quoted } from '#db/table-shape.ts'

/** A new file nobody reads yet: until it is whole nothing is waited for, at the end it is all on the disk. */
export async function fillSqlite(path: string, parts: AsyncIterable<RowsToPut>): Promise<void> {
  const file = new Database(path, { fileMustExist: true })
  try {
    file.pragma('journal_mode = memory')
    file.pragma('synchronous = off')
    file.pragma('foreign_keys = off')
    file.exec('begin')
    await putAll(file, parts)
    file.exec('commit')
    if ((file.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('something in it belongs to what is not there') // a list of what is broken
    file.pragma('journal_mode = wal')
    file.pragma('synchronous = full')
    file.pragma('wal_checkpoint(truncate)')
  } finally {
    file.close()
  }
}

async function putAll(file: Database.Database, parts: AsyncIterable<RowsToPut>) {
  let current = ''
  let insert: Database.Statement | undefined
  for await (const { table, columns, rows } of parts) {
    if (table !== current) {
      file.exec(`delete from ${quoted(table)} where true`)
      insert = file.prepare(`insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`)
      current = table
    }
    for (const row of rows) insert?.run(...row)
    await setImmediate()
  }
}
