import type { Kysely } from 'kysely'

/** Answers may be days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('answer').addColumn('day', 'text').execute()
}
