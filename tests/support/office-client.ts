import { join } from 'node:path'
import { createDatabase, type OpenDatabase } from '#db/database.ts'
import { startSession } from '#app/features/ground/accounts/session-store.server.ts'
import type { Grant } from '#app/features/ground/accounts/staff-policy.ts'
import { addDays, dayOf, type World } from '#app/features/ground/world.ts'
import { createWorld } from '#app/server/world.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { send, type HttpAnswer } from '#tests/support/http-request.ts'

/** The database of a running server, opened beside it, with a world of the same clock. */
export interface BesideServer extends OpenDatabase {
  readonly world: World
  readonly close: () => Promise<void>
}

export function openBeside({ dataDir }: Pick<ServerProcess, 'dataDir'>): BesideServer {
  const { db, kind } = createDatabase(`file:${join(dataDir, 'sayback.sqlite')}`)
  return { db, kind, world: createWorld('a key of the test alone, 32 signs and more', 'Europe/London'), close: () => db.destroy() }
}

/** A vetted and trained member of staff with these grants. Returns the id. */
export async function giveStaffWith({ db, world }: BesideServer, grants: readonly Grant[]): Promise<string> {
  const id = world.newId()
  const until = addDays(dayOf(world), 300)
  await db.insertInto('staff').values({ id, displayName: grants.map(({ role }) => role).join(' '), email: null, emailFolded: null, organisationId: null, state: 'active', demo: 0, vettedOn: dayOf(world), vettingExpiresOn: until, trainedOn: dayOf(world), trainingExpiresOn: until }).execute()
  for (const grant of grants) await db.insertInto('roleGrant').values({ id: world.newId(), staffId: id, ...grant }).execute()
  await db.insertInto('staffLanguage').values({ staffId: id, language: 'en' }).execute()
  return id
}

/** The cookie of a new session of somebody, two factors shown. */
export async function officeCookie({ db, world }: BesideServer, staffId: string): Promise<string> {
  return `office=${await startSession(db, world, { staffId, secondFactor: true, device: 'a test', way: 'demo' })}`
}

const FORM = 'application/x-www-form-urlencoded'

/** Asks as this browser would: `POST` with our own Origin and an empty form. */
export function ask(server: ServerProcess, address: string, { method = 'GET', cookie = '' }: { readonly method?: 'GET' | 'POST'; readonly cookie?: string } = {}): Promise<HttpAnswer> {
  const headers = { ...(cookie ? { cookie } : {}), ...(method === 'POST' ? { origin: server.url, 'content-type': FORM } : {}) }
  return send(server.url + address, { method, headers, ...(method === 'POST' ? { body: 'a=1' } : {}) })
}
