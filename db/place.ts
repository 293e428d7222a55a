import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { connect } from '#db/snapshot-postgres.ts'
import { quoted } from '#db/table-shape.ts'

/** Somewhere a backup can be put. */
export interface Place {
  readonly url: string
  readonly keep: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** The database of `url` if nothing is in it, else undefined. A file gets its name once it is whole. */
export async function openEmptyPlace(url: string): Promise<Place | undefined> {
  if (!url.startsWith('file:')) return await isEmpty(url) ? { url, keep: nothing, discard: () => emptyAgain(url) } : undefined
  const path = url.slice('file:'.length)
  if (existsSync(path)) return undefined
  const part = `${path}.restoring`
  await removeFile(part)
  return { url: `file:${part}`, keep: () => rename(part, path), discard: () => removeFile(part) }
}

/** Takes a SQLite database out of the way and returns where it is now. `in_use`: a server has it open. Undefined: nothing was there, or it is no file. */
export async function moveAside(url: string, at: Date): Promise<string | undefined> {
  const path = url.startsWith('file:') ? url.slice('file:'.length) : undefined
  if (path === undefined || !existsSync(path)) return undefined
  if (isOpenElsewhere(path)) return 'in_use'
  const aside = `${path}.before-restore-${at.toISOString().slice(0, 19).replaceAll(':', '')}`
  await rename(path, aside)
  return aside
}

/** Leaving the write-ahead log needs a file that nobody else has open. */
function isOpenElsewhere(path: string): boolean {
  const file = new Database(path)
  try {
    file.pragma('journal_mode = delete')
    return file.pragma('journal_mode', { simple: true }) !== 'delete'
  } catch {
    return true
  } finally {
    file.close()
  }
}

/** A place of its own beside the real data: a file in `folder`, or a schema of the same PostgreSQL. */
export async function makeTryoutPlace(url: string, folder: string, name: string): Promise<Place> {
  if (url.startsWith('file:')) {
    const path = join(folder, `tryout-${name}.sqlite`)
    return { url: `file:${path}`, keep: nothing, discard: () => removeFile(path) }
  }
  const schema = `sayback_tryout_${name}`
  await run(url, `create schema ${quoted(schema)}`)
  const place = new URL(url)
  place.searchParams.set('options', `-c search_path=${schema}`)
  return { url: place.href, keep: nothing, discard: () => run(url, `drop schema ${quoted(schema)} cascade`) }
}

async function isEmpty(url: string): Promise<boolean> {
  const client = await connect(url)
  try {
    const { rowCount } = await client.query(`select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r' limit 1`)
    return rowCount === 0
  } finally {
    await client.end()
  }
}

/** Nothing was in it before: what is there now is half a backup. */
async function emptyAgain(url: string): Promise<void> {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ name: string }>(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'`)
    if (rows.length > 0) await client.query(`drop table ${rows.map(({ name }) => quoted(name)).join(', ')} cascade`)
    await client.query('drop function if exists audit_only_grows')
  } finally {
    await client.end()
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = await connect(url)
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function removeFile(path: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm', '-journal']) await rm(`${path}${ending}`, { force: true })
}

function nothing(): Promise<void> {
  return Promise.resolve()
}
