import { sql, type Kysely } from 'kysely'

/**
 * Phrases that lift a text up the reading queue, a list a language (SAFE-03), and which requests to be contacted they lift.
 * A phrase that is retired stays: what was looked for on a day can be said afterwards.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('risk_phrase')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('phrase', 'text', (c) => c.notNull())
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('active', 'integer', (c) => c.notNull().check(sql`active in (0, 1)`))
    .addColumn('added_by', 'text', (c) => c.references('staff.id'))
    .addColumn('added_on', 'text', (c) => c.notNull())
    .addColumn('checked_by', 'text', (c) => c.references('staff.id'))
    .addColumn('checked_on', 'text')
    .addColumn('retired_on', 'text')
    .addUniqueConstraint('risk_phrase_once', ['language', 'phrase'])
    .execute()
  await db.schema.createIndex('risk_phrase_active').on('risk_phrase').columns(['active', 'language']).execute()
  await db.schema.alterTable('contact_request').addColumn('flag_reason', 'text').execute()
}
