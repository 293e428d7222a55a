import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { Role } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** A member of staff with one role. Returns the id. */
export async function giveStaff(db: Db, world: World, role: Role, languages: readonly string[] = ['en']): Promise<string> {
  const id = world.newId()
  await db.insertInto('staff').values({ id, displayName: role, email: null, organisationId: null, state: 'active', demo: 1, vettedOn: '2026-01-05', vettingExpiresOn: '2099-12-31', trainedOn: '2026-01-05', trainingExpiresOn: '2099-12-31' }).execute()
  await db.insertInto('roleGrant').values({ id: world.newId(), staffId: id, role, scopeType: 'partnership', scopeId: null }).execute()
  if (languages.length > 0) await db.insertInto('staffLanguage').values(languages.map((language) => ({ staffId: id, language }))).execute()
  return id
}

/** A consultation to hang texts on, made once a database. Returns the id. */
export async function giveConsultation(db: Db): Promise<string> {
  const id = 'test-consultation'
  await db.insertInto('consultation').values({
    id, slug: id, title: 'Places to be', purpose: '', decided: '', canChange: '', cannotChange: '', decisionMakerRole: 'Board',
    decisionDueOn: '2027-01-31', opensOn: '2026-11-01', closesOn: '2026-12-01', replyDueOn: '2027-02-28', frozenOn: '2027-03-01', frozen: 0, audiences: '[]',
  }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
  return id
}

/** A text somebody gave us just now: unread, English, from a young person, unless told. Returns the id. */
export async function giveContribution(db: Db, world: World, details: Partial<Schema['contribution']> = {}): Promise<string> {
  const id = details.id ?? world.newId()
  await db.insertInto('contribution').values({
    id, source: 'answer', consultationId: await giveConsultation(db), responseId: null, questionKey: null, original: 'The last bus is at 6.10', language: 'en',
    redacted: null, audience: 'young-people', ageBand: '14-15', quotable: 1, flag: 'none', flagReason: null,
    receivedOn: dayOf(world), receivedAt: world.now().toISOString(), readState: 'unread', readInTime: null, codedState: 'open', ...details,
  }).execute()
  return id
}

/** The acts in the audit trail, in order. */
export async function listActs(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('auditEntry').select('act').orderBy('sequence').execute()
  return rows.map(({ act }) => act)
}
