import { sql, type Kysely } from 'kysely'
import { withoutRowOrder, type DatabaseKind } from '#db/dialect.ts'

/** Children who ask to be contacted. What they wrote is sealed, and so is which answers they sent (settled 13). */
export async function up(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema.createTable('contact_request')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text')
    .addColumn('consultation_id', 'text', (c) => c.notNull().references('consultation.id'))
    .addColumn('audience', 'text', (c) => c.notNull())
    .addColumn('received_on', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .modifyEnd(sql.raw(withoutRowOrder(kind))).execute()
  await db.schema.createIndex('contact_request_state').on('contact_request').columns(['state', 'received_on']).execute()
}
