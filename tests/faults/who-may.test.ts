import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ROLES, type Grant, type Role } from '#app/features/ground/accounts/staff-policy.ts'
import { DOORS, WRITTEN, type Written } from '#tests/faults/written-policy.ts'
import { ask, giveStaffWith, officeCookie, openBeside, type BesideServer } from '#tests/support/office-client.ts'
import { fingerprint } from '#tests/support/fingerprint.ts'
import { send, type HttpAnswer } from '#tests/support/http-request.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

// Every route of the office as nobody, as each role, and as each role in the wrong place; as a page and called alone;
// read and posted to. What comes back is compared with the written policy (S3, OPS-02).

interface OfficeRoute { readonly id: string; readonly name: string; readonly address: string }
type Verdict = 'open' | 'refused' | 'sign in' | 'no such act'

const manifest = z.object({ routes: z.record(z.string(), z.object({ id: z.string(), path: z.string().optional() })) })

let server: ServerProcess
let beside: BesideServer
let routes: readonly OfficeRoute[]
const holders = new Map<Role, string>()

beforeAll(async () => {
  server = await startServer(temporaryFolder('who-may'))
  beside = openBeside(server)
  const found = manifest.parse(await import(pathToFileURL('build/server/index.js').href)).routes
  routes = Object.values(found).filter(({ path }) => /^office(\/|$)/.test(path ?? '')).map(({ id, path = '' }) => ({
    id, name: id.replace(/^routes\//, '').replace(/\/route$/, ''), address: `/${path.replace(/:(\w+)\??/g, 'nobody-knows')}`,
  }))
  for (const role of ROLES) holders.set(role, await giveStaffWith(beside, [{ role, scopeType: 'partnership', scopeId: null }]))
}, 60_000)
afterAll(async () => {
  await beside.close()
  await server.stop()
  removeFolder(server.dataDir)
})

/** A new session every time: some acts end the one they come with. */
function signInAs(role: Role): Promise<string> {
  return officeCookie(beside, holders.get(role) ?? '')
}

function verdictOf({ status, headers }: HttpAnswer): Verdict {
  const leadsTo = headers.location ?? headers['x-remix-redirect']
  if (leadsTo === '/office/sign-in') return headers['set-cookie']?.some((cookie) => cookie.startsWith('office=')) ? 'open' : 'sign in' // signing out is an act of one's own
  if (status === 403) return 'refused'
  return status === 405 ? 'no such act' : 'open'
}

/** The ways to call one route: its page, and its loader or action alone. */
function callsOf({ id, name, address }: OfficeRoute): readonly string[] {
  const page = name.endsWith('_index') ? `${address}?index` : address
  return [page, `${page}${page.includes('?') ? '&' : '?'}_data=${encodeURIComponent(id)}`]
}

function mayOpen({ open }: Written, role: Role): boolean {
  return open === 'everyone' || open.includes(role)
}

function expectedOfPost(written: Written, role: Role): Verdict {
  if (written.change === 'nobody') return 'no such act'
  return mayOpen({ open: written.change ?? written.open }, role) ? 'open' : 'refused'
}

function guarded(): readonly (OfficeRoute & { readonly written: Written })[] {
  return routes.flatMap((route) => { const written = WRITTEN[route.name]; return written ? [{ ...route, written }] : [] })
}

async function verdicts(method: 'GET' | 'POST', role: Role | 'nobody', expected: (written: Written) => Verdict): Promise<{ found: unknown[]; wanted: unknown[] }> {
  const [found, wanted]: [unknown[], unknown[]] = [[], []]
  for (const route of guarded()) {
    for (const call of callsOf(route)) {
      found.push([method, call, verdictOf(await ask(server, call, { method, cookie: role === 'nobody' ? '' : await signInAs(role) }))])
      wanted.push([method, call, expected(route.written)])
    }
  }
  return { found, wanted }
}

describe('the written policy', () => {
  it('has every route of the office, and no other', () => {
    expect([...Object.keys(WRITTEN), ...DOORS].sort()).toEqual(routes.map(({ name }) => name).sort())
  })
})

describe('the office', () => {
  it('opens nothing to a stranger, as a page or alone', async () => {
    const { found, wanted } = await verdicts('GET', 'nobody', () => 'sign in')
    expect(found).toEqual(wanted)
  })

  it('takes nothing from a stranger', async () => {
    const { found, wanted } = await verdicts('POST', 'nobody', (written) => written.change === 'nobody' ? 'no such act' : 'sign in')
    expect(found).toEqual(wanted)
  })

  it.each(ROLES)('opens to a %s what is written', async (role) => {
    const { found, wanted } = await verdicts('GET', role, (written) => mayOpen(written, role) ? 'open' : 'refused')
    expect(found).toEqual(wanted)
  })

  it.each(ROLES)('takes from a %s what is written', async (role) => {
    const { found, wanted } = await verdicts('POST', role, (written) => expectedOfPost(written, role))
    expect(found).toEqual(wanted)
  })
})

/** What moves by itself: a session is used, mail goes out, housekeeping notes that it ran. */
const MOVING = ['session', 'outbox', 'setting']

describe('whatever is posted from elsewhere by somebody who is signed in', () => {
  it.each(['participation_officer', 'dsl', 'system_administrator'] as const)('is refused to a %s and changes nothing (S2)', async (role) => {
    const cookie = await signInAs(role)
    const before = await fingerprint(beside.db, MOVING)
    for (const route of [...guarded(), ...routes.filter(({ name }) => DOORS.includes(name))]) {
      for (const call of callsOf(route)) {
        for (const origin of [undefined, 'null', 'https://evil.example']) {
          const { status } = await send(server.url + call, { method: 'POST', body: 'a=1', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...(origin === undefined ? {} : { origin }) } })
          expect([call, origin, status]).toEqual([call, origin, 403])
        }
      }
    }
    expect(await fingerprint(beside.db, MOVING)).toEqual(before)
  })
})

const PLACES = ['locality', 'organisation', 'consultation'] as const

describe('a grant for one part', () => {
  it.each(PLACES)('of the kind %s, somewhere else, opens no room that does not know parts, to any role', async (scopeType) => {
    for (const role of ROLES) {
      const cookie = await officeCookie(beside, await giveStaffWith(beside, [{ role, scopeType, scopeId: 'somewhere-else' }]))
      for (const { name, id, address } of guarded().filter((route) => !knowsParts(route.name, scopeType))) {
        const [, alone = ''] = callsOf({ name, id, address })
        expect([role, alone, verdictOf(await ask(server, alone, { cookie }))]).toEqual([role, alone, 'refused'])
      }
    }
  }, 120_000)
})

/** Rooms that open to a grant for one part; what they show there is the part's alone, which each room's own tests look at. */
function knowsParts(name: string, scopeType: Grant['scopeType']): boolean {
  if (/^office\.(_index|account|sessions|collectors\.\$id_\.(cards|paper)$)/.test(name)) return true
  return scopeType === 'consultation' && /^office\.(reading|coding|moderation)/.test(name)
}
