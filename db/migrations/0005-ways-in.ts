import { sql, type Kysely } from 'kysely'
import { withoutRowOrder, type DatabaseKind } from '#db/dialect.ts'

/** Ways in: opening hours, one-time access codes, and a mark on what may not have come from a person. */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema.alterTable('collector').addColumn('label', 'text', (c) => c.notNull().defaultTo('')).execute()
  await db.schema.alterTable('collector').addColumn('opening_hours', 'text', (c) => c.notNull().defaultTo('[]')).execute()
  await db.schema.alterTable('collector').addColumn('access', 'text', (c) => c.notNull().defaultTo('open').check(sql`access in ('open', 'code')`)).execute()
  await db.schema.alterTable('response').addColumn('suspect', 'integer', (c) => c.notNull().defaultTo(0).check(sql`suspect in (0, 1)`)).execute()
  await db.schema.createIndex('response_collector').on('response').column('collector_id').execute()
  await db.schema.createTable('access_code')
    .addColumn('code_hash', 'text', (c) => c.primaryKey())
    .addColumn('collector_id', 'text', (c) => c.notNull().references('collector.id'))
    .addColumn('batch', 'integer', (c) => c.notNull())
    .addColumn('used', 'integer', (c) => c.notNull().check(sql`used in (0, 1)`))
    .modifyEnd(sql.raw(withoutRowOrder(kind))).execute()
}
