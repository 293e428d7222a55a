import { sql } from 'kysely'
import type { Db } from '#db/database.ts'
import type { DatabaseKind } from '#db/dialect.ts'

/** What somebody with a hand on the database would do first: takes away the triggers that keep the audit trail growing. */
export async function letAuditBeChanged(db: Db, kind: DatabaseKind): Promise<void> {
  const triggers = kind === 'sqlite' ? ['audit_entry_no_update', 'audit_entry_no_delete', 'audit_entry_no_replace'] : ['audit_entry_only_grows']
  for (const trigger of triggers) await sql.raw(kind === 'sqlite' ? `drop trigger ${trigger}` : `drop trigger ${trigger} on audit_entry`).execute(db)
}
