// The whole difference between SQLite and PostgreSQL.
import Database from 'better-sqlite3'
import { PostgresDialect, sql, SqliteDialect, type Dialect, type QueryExecutorProvider } from 'kysely'
import pg from 'pg'

export type DatabaseKind = 'sqlite' | 'postgres'

export interface OpenDialect {
  readonly kind: DatabaseKind
  readonly dialect: Dialect
  /** One connection that waits for the disk at every commit: writers share commits. */
  readonly commitsInGroups: boolean
}

/** Opens `file:path`, `file::memory:` or `postgres://…`. `onError` hears of lost idle connections. */
export function openDialect(url: string, onError: (error: Error) => void): OpenDialect {
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', dialect: postgres(url, onError), commitsInGroups: false }
  if (url.startsWith('file:')) return { kind: 'sqlite', dialect: sqlite(url.slice('file:'.length)), commitsInGroups: true }
  throw new Error('DATABASE_URL must begin with file: or postgres://')
}

/** True when another connection holds the lock: the transaction was rolled back and may be tried again. */
export function isBusy(error: unknown): boolean {
  return errorCode(error).startsWith('SQLITE_BUSY') || errorCode(error) === '40001' || errorCode(error) === '40P01'
}

/** True when the disk or the quota is full: reads go on, writes wait. */
export function isFull(error: unknown): boolean {
  return errorCode(error) === 'SQLITE_FULL' || errorCode(error) === '53100'
}

export function isUniqueViolation(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(errorCode(error))
}

/** Tables about people are stored by their random key on SQLite: a rowid would keep the order of arrival (settled 11). */
export function withoutRowOrder(kind: DatabaseKind): string {
  return kind === 'sqlite' ? 'without rowid' : ''
}

/** Statements after which the audit trail refuses every change but growth. On SQLite the insert is asked too: `insert or replace` takes a row away without a trigger of deletes. */
export function auditOnlyGrows(kind: DatabaseKind): readonly string[] {
  if (kind === 'postgres') {
    return [
      `create function audit_only_grows() returns trigger language plpgsql as $$ begin raise exception 'the audit trail only grows'; end $$`,
      `create trigger audit_entry_only_grows before update or delete or truncate on audit_entry for each statement execute function audit_only_grows()`,
      `create trigger audit_head_stays before delete or truncate on audit_head for each statement execute function audit_only_grows()`,
    ]
  }
  const refuse = `begin select raise(abort, 'the audit trail only grows'); end`
  return [
    `create trigger audit_entry_no_update before update on audit_entry ${refuse}`,
    `create trigger audit_entry_no_delete before delete on audit_entry ${refuse}`,
    `create trigger audit_entry_no_replace before insert on audit_entry when exists (select 1 from audit_entry where sequence = new.sequence or id = new.id) ${refuse}`,
    `create trigger audit_head_no_delete before delete on audit_head ${refuse}`,
  ]
}

/** Statements after which no row of a table can be changed any more: another line is added instead. */
export function neverRewritten(kind: DatabaseKind, table: string): readonly string[] {
  const said = `'${table}: a line is never rewritten'`
  if (kind === 'sqlite') return [`create trigger ${table}_stays before update on ${table} begin select raise(abort, ${said}); end`]
  return [
    `create function ${table}_stays() returns trigger language plpgsql as $$ begin raise exception ${said}; end $$`,
    `create trigger ${table}_stays before update on ${table} for each statement execute function ${table}_stays()`,
  ]
}

/** True where a table keeps the order of its changes, and each row the transaction that wrote it: PostgreSQL's heap and `xmin`. */
export function keepsOrderOfChanges(kind: DatabaseKind): boolean {
  return kind === 'postgres'
}

/** Brings what SQLite still holds in its write-ahead log into the one file, so that a copy of the file is whole. */
export async function gatherInOneFile(db: QueryExecutorProvider): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

/**
 * Overwrites what deleted rows leave behind: SQLite's file is written anew and its log emptied, PostgreSQL frees the rows of `tables`.
 * False when somebody else was using the database meanwhile, or it took too long: nothing is lost, it can be tried again.
 */
export async function overwriteDeleted(db: QueryExecutorProvider, kind: DatabaseKind, tables: readonly string[]): Promise<boolean> {
  try {
    if (kind === 'postgres') await sql`vacuum ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db)
    else return await rewriteFile(db)
    return true
  } catch (error) {
    if (isBusy(error) || errorCode(error) === '57014' || errorCode(error) === 'ETIMEDOUT') return false
    throw error
  }
}

async function rewriteFile(db: QueryExecutorProvider): Promise<boolean> {
  await sql`vacuum`.execute(db)
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  return rows[0]?.busy === 0
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function sqlite(path: string): Dialect {
  return new SqliteDialect({ database: () => Promise.resolve(openSqlite(path)) })
}

const STATEMENTS_KEPT = 500

function openSqlite(path: string) {
  const file = new Database(path)
  file.pragma('journal_mode = WAL')
  file.pragma('synchronous = FULL') // WAL lowers it to NORMAL by itself: an acknowledged answer could be lost with the power
  file.pragma('foreign_keys = ON')
  file.pragma('busy_timeout = 250') // the whole process stands still meanwhile: retry in `inTransaction` instead
  file.pragma('secure_delete = ON')
  file.pragma('cache_size = -32000') // 32 MB: random keys touch many pages
  file.pragma('wal_autocheckpoint = 4000') // 16 MB of log: a page that is written often goes into the file once
  return withStatementCache(file)
}

function withStatementCache(file: Database.Database) {
  const kept = new Map<string, Database.Statement>()
  return {
    close: () => { file.close() },
    prepare(sql: string) {
      const known = kept.get(sql)
      if (known) return known
      const statement = file.prepare(sql)
      if (kept.size < STATEMENTS_KEPT) kept.set(sql, statement)
      return statement
    },
  }
}

function postgres(url: string, onError: (error: Error) => void): Dialect {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number) // counts arrive as numbers, as on SQLite
  const pool = new pg.Pool({
    connectionString: url, max: 10, keepAlive: true,
    connectionTimeoutMillis: 3000, query_timeout: 5000, statement_timeout: 5000,
  })
  pool.on('error', onError)
  return new PostgresDialect({ pool })
}
