import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { send } from '#tests/support/http-request.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'
import { expectStrictHeaders } from '#tests/support/strict-headers.ts'

const manifest = z.object({ routes: z.record(z.string(), z.object({ id: z.string(), path: z.string().optional() })) })

let dataDir: string
let server: ServerProcess
let addresses: readonly { readonly id: string; readonly address: string }[]

beforeAll(async () => {
  dataDir = temporaryFolder('routes')
  server = await startServer(dataDir)
  addresses = await listAddresses()
})
afterAll(async () => {
  await server.stop()
  removeFolder(dataDir)
})

/** Every route of the build, once as nobody would type it and once with the demonstration's own names. */
async function listAddresses() {
  const { routes } = manifest.parse(await import(pathToFileURL('build/server/index.js').href))
  return Object.values(routes).filter(({ id }) => id !== 'root').flatMap(({ id, path = '' }) => [fill(path, UNKNOWN), fill(path, KNOWN)].map((address) => ({ id, address })))
}

const UNKNOWN = {}
const KNOWN: Readonly<Record<string, string>> = { code: 'quiet-river', slug: 'places-to-go', space: 'speak-up', thread: 'bus', key: 'A2' }

function fill(path: string, names: Readonly<Record<string, string>>): string {
  return `/${path.replace(/:lang\b/g, 'en').replace(/:(\w+)\??/g, (_, name: string) => names[name] ?? 'nobody-knows').replace('*', 'no/such/page')}`
}

describe('every route', () => {
  it('is among those that are asked', () => {
    expect(addresses.length).toBeGreaterThan(40)
    expect(addresses.map(({ address }) => address)).toEqual(expect.arrayContaining(['/en', '/office', '/en/go/quiet-river', '/en/forums/speak-up/bus']))
  })

  it('answers a stranger with strict headers and without failing (S19)', async () => {
    for (const { id, address } of addresses) {
      for (const ask of [address, `${address}?_data=${encodeURIComponent(id)}`]) {
        const answer = await send(server.url + ask)
        expect([ask, answer.status < 500]).toEqual([ask, true])
        expectStrictHeaders(answer, ask)
      }
    }
  })

  it('refuses whatever is posted from elsewhere, called as a page or alone (S2)', async () => {
    for (const { id, address } of addresses) {
      for (const ask of [address, `${address}?index`, `${address}?_data=${encodeURIComponent(id)}`, `${address}.data`]) {
        for (const origin of [undefined, 'null', 'https://evil.example']) {
          const { status } = await send(server.url + ask, { method: 'POST', body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin === undefined ? {} : { origin }) } })
          expect([ask, origin, status]).toEqual([ask, origin, 403])
        }
      }
    }
  })

  it('of the office shows nothing to a stranger, called as a page or alone (S3)', async () => {
    const closed = addresses.filter(({ address }) => address.startsWith('/office') && !/sign-(in|out)|set-up/.test(address))
    expect(closed.length).toBeGreaterThan(10)
    for (const { id, address } of closed) {
      const page = await send(server.url + address)
      expect([address, page.status, page.headers.location]).toEqual([address, 302, '/office/sign-in'])
      const alone = await send(`${server.url}${address}?_data=${encodeURIComponent(id)}`)
      expect([address, alone.headers['x-remix-redirect'] ?? alone.status]).toEqual([address, '/office/sign-in'])
      const posted = await send(server.url + address, { method: 'POST', body: 'a=1', headers: { origin: server.url, 'content-type': 'application/x-www-form-urlencoded' } })
      expect([address, [302, 405].includes(posted.status)]).toEqual([address, true])
    }
  })

  it('of the office is kept by no browser and no proxy', async () => {
    for (const { address } of addresses.filter((one) => one.address.startsWith('/office'))) {
      const { status, headers } = await send(server.url + address)
      expect([address, status, headers['cache-control'] ?? '']).toEqual([address, status, status === 302 ? expect.any(String) : 'no-store'])
    }
  })
})
