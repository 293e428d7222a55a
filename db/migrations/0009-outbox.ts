import { sql, type Kysely } from 'kysely'
import { withoutRowOrder, type DatabaseKind } from '#db/dialect.ts'

/** Mail that waits to go, work that comes round, and an audit trail that can only grow. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const end = sql.raw(withoutRowOrder(kind))
  await db.schema.createTable('outbox')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('key_hash', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('staff_id', 'text')
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('queued_on', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text')
    .addColumn('leased_until', 'text')
    .addColumn('settled_on', 'text')
    .addColumn('problem', 'text')
    .modifyEnd(end).execute()
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute()
  await db.schema.createTable('job')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('ran_at', 'text')
    .addColumn('leased_until', 'text')
    .addColumn('detail', 'text')
    .modifyEnd(end).execute()
  for (const statement of kind === 'sqlite' ? ONLY_GROWS_SQLITE : ONLY_GROWS_POSTGRES) await sql.raw(statement).execute(db)
}

/** The insert too: `insert or replace` would take a row away without asking the trigger of deletes. */
const ONLY_GROWS_SQLITE = [
  `create trigger audit_entry_no_update before update on audit_entry begin select raise(abort, 'the audit trail only grows'); end`,
  `create trigger audit_entry_no_delete before delete on audit_entry begin select raise(abort, 'the audit trail only grows'); end`,
  `create trigger audit_entry_no_replace before insert on audit_entry
     when exists (select 1 from audit_entry where sequence = new.sequence or id = new.id)
     begin select raise(abort, 'the audit trail only grows'); end`,
  `create trigger audit_head_no_delete before delete on audit_head begin select raise(abort, 'the audit trail only grows'); end`,
]

const ONLY_GROWS_POSTGRES = [
  `create function audit_only_grows() returns trigger language plpgsql as $$ begin raise exception 'the audit trail only grows'; end $$`,
  `create trigger audit_entry_only_grows before update or delete or truncate on audit_entry for each statement execute function audit_only_grows()`,
  `create trigger audit_head_stays before delete or truncate on audit_head for each statement execute function audit_only_grows()`,
]
