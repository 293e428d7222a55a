import { sql, type Kysely } from 'kysely'
import { auditOnlyGrows, withoutRowOrder, type DatabaseKind } from '#db/dialect.ts'

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
  for (const statement of auditOnlyGrows(kind)) await sql.raw(statement).execute(db)
}
