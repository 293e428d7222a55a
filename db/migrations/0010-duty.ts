import { sql, type Kysely } from 'kysely'
import { withoutRowOrder, type DatabaseKind } from '#db/dialect.ts'

/** Who reads, when, and whom they reach; who holds which text of the reading queue; for whom a helpline is. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await rota(db)
  await contacts(db)
  await queue(db, sql.raw(withoutRowOrder(kind)))
  await db.schema.alterTable('helpline').addColumn('localities', 'text', (c) => c.notNull().defaultTo('[]')).execute()
  await db.schema.alterTable('helpline').addColumn('languages', 'text', (c) => c.notNull().defaultTo('[]')).execute()
  await db.schema.alterTable('helpline').addColumn('sign_link', 'text').execute()
}

async function rota(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('duty_hours')
    .addColumn('weekday', 'integer', (c) => c.notNull().check(sql`weekday between 1 and 7`))
    .addColumn('starts', 'text', (c) => c.notNull())
    .addColumn('ends', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('duty_hours_key', ['weekday', 'starts'])
    .execute()
  await db.schema.createTable('duty_day')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('closed', 'extra')`))
    .addColumn('starts', 'text')
    .addColumn('ends', 'text')
    .addColumn('reason', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('duty_day_day').on('duty_day').column('day').execute()
  await db.schema.createTable('duty_person')
    .addColumn('staff_id', 'text', (c) => c.primaryKey().references('staff.id'))
    .addColumn('weekdays', 'text', (c) => c.notNull())
    .execute()
}

async function contacts(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('duty_contact')
    .addColumn('kind', 'text', (c) => c.primaryKey())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('phone', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('tested_on', 'text')
    .addColumn('tested_by', 'text')
    .execute()
  await db.schema.createTable('safeguarding_sign_off')
    .addColumn('subject', 'text', (c) => c.primaryKey())
    .addColumn('staff_id', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('signed_on', 'text', (c) => c.notNull())
    .execute()
}

async function queue(db: Kysely<unknown>, end: ReturnType<typeof sql.raw>): Promise<void> {
  await db.schema.createTable('reading_lease')
    .addColumn('contribution_id', 'text', (c) => c.primaryKey().references('contribution.id').onDelete('cascade'))
    .addColumn('staff_id', 'text', (c) => c.notNull())
    .addColumn('until', 'text', (c) => c.notNull())
    .modifyEnd(end).execute()
  await db.schema.createTable('reading_alert')
    .addColumn('contribution_id', 'text', (c) => c.notNull().references('contribution.id').onDelete('cascade'))
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('alerted_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reading_alert_key', ['contribution_id', 'step'])
    .modifyEnd(end).execute()
  await db.schema.createTable('reading_spell')
    .addColumn('staff_id', 'text', (c) => c.primaryKey().references('staff.id'))
    .addColumn('began_at', 'text', (c) => c.notNull())
    .addColumn('last_at', 'text', (c) => c.notNull())
    .execute()
  await sql`create index contribution_queue on contribution (read_state, flag, audience, received_on, coalesce(received_at, received_on), id, language)`.execute(db)
  await db.schema.createIndex('contribution_waiting').on('contribution').columns(['read_state', 'flag', 'received_at']).execute()
}
