import { sql } from 'kysely'
import { createDatabase, type Db } from '#db/database.ts'
import { databaseUrl, runOn } from '#tests/support/postgres.ts'

/** Databases of one group of tests: making one takes PostgreSQL a quarter of a second, emptying one a few hundredths. */
export interface ReusedDatabases {
  readonly open: () => Promise<{ readonly kind: 'postgres'; readonly db: Db; readonly remove: () => Promise<void> }>
  readonly dropAll: () => Promise<void>
}

interface Kept { readonly name: string; readonly fresh: Fresh }
/** What a database of the template looks like: its rows, and everything that is not rows. */
interface Fresh { readonly shape: string; readonly rows: readonly { readonly table: string; readonly json: string }[] }

let copies = 0

/** Copies of `template`, handed out empty again and again. One whose shape a test has changed is never handed out again. */
export function reusedDatabases(url: string, template: string): ReusedDatabases {
  const free: Kept[] = []

  async function make(): Promise<Kept> {
    copies += 1
    const name = `sayback_test_${process.pid}_${copies}_${Math.random().toString(36).slice(2, 8)}`
    await runOn(url, `create database ${name} template ${template}`)
    return { name, fresh: await inside(url, name, async (db) => ({ shape: await shapeOf(db), rows: await rowsOf(db) })) }
  }

  return {
    async open() {
      const kept = free.pop() ?? await make()
      const { db } = createDatabase(databaseUrl(url, kept.name))
      return { kind: 'postgres', db, remove: async () => {
        await db.destroy()
        if (await inside(url, kept.name, (again) => emptied(again, kept.fresh))) free.push(kept)
        else await drop(url, kept.name)
      } }
    },
    async dropAll() {
      for (const { name } of free.splice(0)) await drop(url, name)
    },
  }
}

async function drop(url: string, name: string): Promise<void> {
  await runOn(url, `drop database ${name} with (force)`)
}

async function inside<T>(url: string, name: string, work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = createDatabase(databaseUrl(url, name))
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** Takes all rows out, past every trigger, and puts back what the migrations had written. False when more than rows has changed. */
async function emptied(db: Db, { shape, rows }: Fresh): Promise<boolean> {
  if (await shapeOf(db) !== shape) return false
  await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await sql.raw(`do $$ declare one record; begin for one in select tablename from pg_tables where schemaname = 'public' loop execute format('delete from %I', one.tablename); end loop; end $$`).execute(trx)
    for (const { table, json } of rows) await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(trx)
  })
  return true
}

async function shapeOf(db: Db): Promise<string> {
  const { rows } = await sql<{ shape: string }>`select concat(
    (select string_agg(concat(tgname, tgenabled), ' ' order by tgname) from pg_trigger where not tgisinternal), ' ',
    (select count(*) from pg_class where relnamespace = 'public'::regnamespace), ' ', (select count(*) from pg_attribute where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) and not attisdropped), ' ',
    (select count(*) from pg_constraint), ' ', (select count(*) from pg_proc where pronamespace = 'public'::regnamespace), ' ', (select count(*) from pg_namespace where nspname not like 'pg_t%')) as shape`.execute(db)
  return rows[0]?.shape ?? ''
}

async function rowsOf(db: Db): Promise<Fresh['rows']> {
  const { rows: tables } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' order by tablename`.execute(db)
  const found: { table: string; json: string }[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ json: string | null }>`select json_agg(one)::text as json from ${sql.table(name)} as one`.execute(db)
    const json = rows[0]?.json
    if (json) found.push({ table: name, json })
  }
  return found
}
