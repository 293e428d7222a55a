import type { Db } from '#db/database.ts'
import type { Role } from '#app/features/ground/accounts/staff-policy.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'

/** The demo's accounts: job roles only, nobody is named. */
export async function seedStaff(db: Db, world: World): Promise<void> {
  for (const { name, role, languages } of ACCOUNTS) {
    const id = world.newId()
    await db.insertInto('staff').values({ id, displayName: name, email: null, organisationId: null, state: 'active', demo: 1, ...clearance(world) }).execute()
    await db.insertInto('roleGrant').values({ id: world.newId(), staffId: id, role, scopeType: 'partnership', scopeId: null }).execute()
    await db.insertInto('staffLanguage').values(languages.map((language) => ({ staffId: id, language }))).execute()
  }
}

/** Vetted and trained some months ago, for longer than a demonstration lasts. */
function clearance(world: World) {
  const today = dayOf(world)
  return { vettedOn: addDays(today, -210), vettingExpiresOn: addDays(today, 885), trainedOn: addDays(today, -150), trainingExpiresOn: addDays(today, 945) }
}

/** The id of a demo account by its role's name. */
export async function getDemoStaff(db: Db, name: string): Promise<string> {
  const { id } = await db.selectFrom('staff').select('id').where('displayName', '=', name).executeTakeFirstOrThrow()
  return id
}

const ACCOUNTS: readonly { name: string; role: Role; languages: readonly string[] }[] = [
  { name: 'Participation Officer', role: 'participation_officer', languages: ['en'] },
  { name: 'Forum Moderator', role: 'moderator', languages: ['en'] },
  { name: 'Designated Safeguarding Lead', role: 'dsl', languages: ['en'] },
  { name: 'Deputy Designated Safeguarding Lead', role: 'deputy_dsl', languages: ['en'] },
  { name: 'Performance Analyst', role: 'analyst', languages: ['en'] },
  { name: 'Partnership Manager', role: 'partnership_manager', languages: ['en'] },
  { name: 'Board Secretary', role: 'board_secretary', languages: ['en'] },
  { name: 'Community Translator (Urdu)', role: 'translator', languages: ['en', 'ur'] },
  { name: 'Data Protection Officer', role: 'dpo', languages: ['en'] },
  { name: 'System Administrator', role: 'system_administrator', languages: ['en'] },
  { name: 'Contact for Allegations', role: 'allegations_contact', languages: ['en'] },
]
