import { sql, type Kysely } from 'kysely'
import { withoutRowOrder, type DatabaseKind } from '#db/dialect.ts'

/** Sessions in which one worker helps several children, and what they count by hands up. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const end = sql.raw(withoutRowOrder(kind))
  await db.schema.createTable('group_session')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('collector_id', 'text', (c) => c.notNull().references('collector.id'))
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('children', 'integer', (c) => c.notNull())
    .addColumn('sent', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('made_on', 'text', (c) => c.notNull())
    .addColumn('staff_id', 'text', (c) => c.notNull())
    .modifyEnd(end).execute()
  await db.schema.createIndex('group_session_staff').on('group_session').columns(['staff_id', 'made_on']).execute()
  await db.schema.createTable('session_token')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('group_session.id'))
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('used', 'integer', (c) => c.notNull())
    .modifyEnd(end).execute()
  await db.schema.createIndex('session_token_session').on('session_token').columns(['session_id', 'used']).execute()
  await db.schema.createTable('group_count')
    .addColumn('session_id', 'text', (c) => c.notNull().references('group_session.id'))
    .addColumn('question_key', 'text', (c) => c.notNull())
    .addColumn('option_code', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('group_count_key', ['session_id', 'question_key', 'option_code'])
    .modifyEnd(end).execute()
}
