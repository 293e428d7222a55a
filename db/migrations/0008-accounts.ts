import { sql, type Kysely } from 'kysely'

/** Accounts of staff: how they sign in, what their sessions know, until when they are vetted and trained. Whoever is signed in signs in again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await people(db)
  await sessions(db)
  await credentials(db)
  await signIns(db)
}

async function people(db: Kysely<unknown>) {
  for (const column of ['email_folded', 'vetted_on', 'vetting_expires_on', 'trained_on', 'training_expires_on', 'enrol_until']) {
    await db.schema.alterTable('staff').addColumn(column, 'text').execute()
  }
  await sql`update staff set email_folded = lower(email) where email is not null`.execute(db)
  await sql`update staff set vetted_on = '2026-01-01', vetting_expires_on = '2031-12-31', trained_on = '2026-01-01', training_expires_on = '2031-12-31' where demo = 1`.execute(db)
  await db.schema.createIndex('staff_email_folded').on('staff').column('email_folded').unique().execute()
}

async function sessions(db: Kysely<unknown>) {
  await sql`delete from session`.execute(db)
  for (const column of ['id', 'device', 'last_seen_at']) await db.schema.alterTable('session').addColumn(column, 'text', (c) => c.notNull().defaultTo('')).execute()
  await db.schema.alterTable('session').addColumn('second_factor', 'integer', (c) => c.notNull().defaultTo(0)).execute()
  await db.schema.createIndex('session_id').on('session').column('id').unique().execute()
  await db.schema.createIndex('session_staff').on('session').column('staff_id').execute()
}

async function credentials(db: Kysely<unknown>) {
  await db.schema.createTable('passkey')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
    .addColumn('public_key', 'text', (c) => c.notNull())
    .addColumn('counter', 'integer', (c) => c.notNull())
    .addColumn('transports', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('made_on', 'text', (c) => c.notNull())
    .addColumn('used_on', 'text').execute()
  await db.schema.createIndex('passkey_staff').on('passkey').column('staff_id').execute()
  await db.schema.createTable('totp')
    .addColumn('staff_id', 'text', (c) => c.primaryKey().references('staff.id'))
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('last_step', 'integer', (c) => c.notNull())
    .addColumn('wrong_tries', 'integer', (c) => c.notNull())
    .addColumn('locked_until', 'text')
    .addColumn('made_on', 'text', (c) => c.notNull()).execute()
  await db.schema.createTable('recovery_code')
    .addColumn('code_hash', 'text', (c) => c.primaryKey())
    .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id')).execute()
  await db.schema.createIndex('recovery_code_staff').on('recovery_code').column('staff_id').execute()
  await db.schema.createTable('oidc_identity')
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
    .addColumn('linked_on', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('oidc_identity_key', ['issuer', 'subject']).execute()
}

async function signIns(db: Kysely<unknown>) {
  await db.schema.createTable('sign_in_link')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('staff_id', 'text', (c) => c.references('staff.id'))
    .addColumn('address_hash', 'text', (c) => c.notNull())
    .addColumn('browser_hash', 'text', (c) => c.notNull())
    .addColumn('code_hash', 'text', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('used', 'integer', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull()).execute()
  await db.schema.createIndex('sign_in_link_browser').on('sign_in_link').column('browser_hash').execute()
  await db.schema.createIndex('sign_in_link_address').on('sign_in_link').columns(['address_hash', 'expires_at']).execute()
  await db.schema.createTable('sign_in_visit')
    .addColumn('browser_hash', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('staff_id', 'text', (c) => c.references('staff.id'))
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull()).execute()
}
