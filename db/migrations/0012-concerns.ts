import { sql, type Kysely } from 'kysely'
import { withoutRowOrder, type DatabaseKind } from '#db/dialect.ts'

/** The locked room: hand-off records, to whom they went, messages a child reads with their code, and glass that was broken. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const end = sql.raw(withoutRowOrder(kind))
  await concerns(db, end)
  await db.schema.createTable('concern_referral')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('concern_id', 'text', (c) => c.notNull().references('concern.id').onDelete('cascade'))
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addColumn('route', 'text', (c) => c.notNull())
    .addColumn('lawful_reason', 'text', (c) => c.notNull())
    .addColumn('shared', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('written_at', 'text', (c) => c.notNull())
    .addColumn('staff_id', 'text', (c) => c.notNull())
    .modifyEnd(end).execute()
  await db.schema.createIndex('concern_referral_concern').on('concern_referral').column('concern_id').execute()
  for (const statement of kind === 'sqlite' ? STAYS_SQLITE : STAYS_POSTGRES) await sql.raw(statement).execute(db)
  await db.schema.createTable('concern_note')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('concern_id', 'text', (c) => c.notNull().references('concern.id').onDelete('cascade'))
    .addColumn('reader', 'text')
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('written_on', 'text', (c) => c.notNull())
    .addColumn('expires_on', 'text', (c) => c.notNull())
    .addColumn('shown_on', 'text')
    .addColumn('staff_id', 'text', (c) => c.notNull())
    .modifyEnd(end).execute()
  await db.schema.createIndex('concern_note_reader').on('concern_note').column('reader').execute()
  await db.schema.createTable('break_glass')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('concern_id', 'text', (c) => c.notNull().references('concern.id').onDelete('cascade'))
    .addColumn('staff_id', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('told', 'integer', (c) => c.notNull())
    .modifyEnd(end).execute()
  await db.schema.createIndex('break_glass_at').on('break_glass').column('at').execute()
}

async function concerns(db: Kysely<unknown>, end: ReturnType<typeof sql.raw>): Promise<void> {
  await db.schema.createTable('concern')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('concern', 'allegation', 'contact', 'drill')`))
    .addColumn('contribution_id', 'text', (c) => c.unique())
    .addColumn('contact_request_id', 'text', (c) => c.unique())
    .addColumn('subject_staff_id', 'text')
    .addColumn('subject_role', 'text')
    .addColumn('subject_organisation_id', 'text')
    .addColumn('audience', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text')
    .addColumn('glass_key_id', 'text', (c) => c.notNull())
    .addColumn('glass_sealed', 'text')
    .addColumn('submitted_at', 'text', (c) => c.notNull())
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('first_seen_at', 'text')
    .addColumn('first_seen_by', 'text')
    .addColumn('awareness_at', 'text')
    .addColumn('awareness_by', 'text')
    .addColumn('level', 'text', (c) => c.check(sql`level in ('now', 'today', 'plan')`))
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('open', 'referred', 'closed')`))
    .addColumn('outcome', 'text')
    .addColumn('closed_at', 'text')
    .modifyEnd(end).execute()
  await db.schema.createIndex('concern_state').on('concern').columns(['state', 'opened_at']).execute()
}

/** What was passed on to whom is never rewritten: a later line is added. Deleting follows the record it belongs to. */
const STAYS_SQLITE = [`create trigger concern_referral_stays before update on concern_referral begin select raise(abort, 'a referral is never rewritten'); end`]

const STAYS_POSTGRES = [
  `create function concern_referral_stays() returns trigger language plpgsql as $$ begin raise exception 'a referral is never rewritten'; end $$`,
  `create trigger concern_referral_stays before update on concern_referral for each statement execute function concern_referral_stays()`,
]
