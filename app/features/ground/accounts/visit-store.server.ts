import type { Db } from '#db/database.ts'
import type { SignInVisitTable } from '#db/tables/accounts.ts'
import { hashSecret, newSecret } from '#app/features/ground/accounts/secrets.ts'
import { openSealed, sealText } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'

const MINUTES = 10

type Kind = SignInVisitTable['kind']

/** Remembers something of one browser until it comes back. Returns the secret for its cookie. */
export async function startVisit(db: Db, world: World, kind: Kind, remembered: Readonly<Record<string, string>>, staffId: string | null = null): Promise<string> {
  const browser = newSecret()
  await db.insertInto('signInVisit').values({
    browserHash: hashSecret(browser), kind, staffId, ...sealText(world, 'passkey', JSON.stringify(remembered)),
    expiresAt: new Date(world.now().getTime() + MINUTES * 60_000).toISOString(),
  }).execute()
  return browser
}

/** What was remembered, once: whoever comes back twice is nobody. */
export async function takeVisit(db: Db, world: World, kind: Kind, browser: string | undefined, staffId: string | null = null): Promise<Readonly<Record<string, string>> | undefined> {
  if (browser === undefined) return undefined
  const visit = await db.deleteFrom('signInVisit').where('browserHash', '=', hashSecret(browser)).returning(['kind', 'staffId', 'keyId', 'sealed', 'expiresAt']).executeTakeFirst()
  if (visit?.kind !== kind || visit.staffId !== staffId || visit.expiresAt <= world.now().toISOString()) return undefined
  return JSON.parse(openSealed(world, 'passkey', visit)) as Readonly<Record<string, string>> // sealed by startVisit alone
}
