import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from '#tests/support/http-request.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE']
const ADDRESSES = ['/en/my-code', '/en/my-code?_data=routes%2F%24lang.my-code', '/en/my-code.data', '/office/sign-out', '/said-and-did.json', '/']

let server: TestServer
let online: TestServer

beforeAll(async () => {
  server = await startTestServer()
  online = await startTestServer({ PUBLIC_URL: 'https://say.example.org' })
})
afterAll(async () => { await Promise.all([server.close(), online.close()]) })

/** Origins nobody's form of ours can have. `undefined`: none at all. */
function foreignOrigins(url: string): readonly (string | undefined)[] {
  return [undefined, 'null', '', 'https://evil.example', `${url}.evil.example`, url.replace('http:', 'https:'), `${url}0`, 'http://127.0.0.1', 'file://', `${url}, https://evil.example`]
}

async function statusOf(to: TestServer, address: string, method: string, origin: string | undefined, host?: string): Promise<number> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(origin === undefined ? {} : { origin }), ...(host === undefined ? {} : { host }) }
  return (await send(to.url + address, { method, headers, body: 'a=1' })).status
}

describe('whatever is not a GET must come from our own pages (S2)', () => {
  it.each(METHODS)('%s from anywhere else is refused before any page runs', async (method) => {
    const before = server.reached()
    for (const address of ADDRESSES) {
      for (const origin of foreignOrigins(server.url)) expect([address, origin, await statusOf(server, address, method, origin)]).toEqual([address, origin, 403])
    }
    expect(server.reached()).toBe(before)
  })

  it.each(METHODS)('%s from our own page goes through', async (method) => {
    const before = server.reached()
    expect(await statusOf(server, '/en/my-code', method, server.url)).toBe(200)
    expect(server.reached()).toBe(before + 1)
  })

  it.each(['GET', 'HEAD'])('%s from anywhere goes through: it changes nothing', async (method) => {
    for (const origin of foreignOrigins(server.url)) expect((await send(`${server.url}/en`, { method, headers: origin === undefined ? {} : { origin } })).status).toBe(200)
  })

  it('online the public address counts, whatever the Host header says', async () => {
    expect(await statusOf(online, '/en', 'POST', 'https://say.example.org', 'say.example.org')).toBe(200)
    expect(await statusOf(online, '/en', 'POST', 'http://say.example.org', 'say.example.org')).toBe(403)
    expect(await statusOf(online, '/en', 'POST', 'http://evil.example', 'evil.example')).toBe(403)
  })

  it('tells a browser that is too old to send an origin what to do, in its language', async () => {
    const { status, text } = await send(`${server.url}/en/my-code`, { method: 'POST', body: 'a=1' })
    expect(status).toBe(403)
    expect(text).toContain('Your browser is too old to send this safely')
    expect((await send(`${server.url}/en`, { method: 'POST', headers: { origin: 'null' }, body: 'a=1' })).text).toContain('This was sent from another website')
  })
})
