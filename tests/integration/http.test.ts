import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from '#tests/support/http-request.ts'
import { expectStrictHeaders } from '#tests/support/strict-headers.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let server: TestServer

beforeAll(async () => { server = await startTestServer() })
afterAll(async () => { await server.close() })

function post(path: string, body: string, more: Record<string, string> = {}) {
  return send(server.url + path, { method: 'POST', body, headers: { origin: server.url, 'content-type': 'application/x-www-form-urlencoded', ...more } })
}

describe('the headers of every answer (S19)', () => {
  it.each([
    ['a page', 200, () => send(`${server.url}/en`)],
    ['a page that failed', 500, () => send(`${server.url}/fails`)],
    ['a file that is not there', 404, () => send(`${server.url}/assets/none.js`)],
    ['the mark', 200, () => send(`${server.url}/favicon.ico`)],
    ['the healthcheck', 200, () => send(`${server.url}/healthcheck`)],
    ['a form from elsewhere', 403, () => post('/en', 'a=1', { origin: 'https://evil.example' })],
    ['a form that is too large', 413, () => post('/en', 'a'.repeat(1_000_001))],
    ['HEAD', 200, () => send(`${server.url}/en`, { method: 'HEAD' })],
  ])('are strict on %s', async (_, status, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expectStrictHeaders(answer)
  })

  it('have another nonce each time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => send(`${server.url}/en`)))
    const nonces = answers.map(({ headers }) => /nonce-([^']+)/.exec(String(headers['content-security-policy']))?.[1])
    expect(new Set(nonces).size).toBe(3)
  })

  it('ask for https only where the site is https', async () => {
    const secure = await startTestServer({ PUBLIC_URL: 'https://say.example.org', EXIT_URL: 'https://weather.example/today' })
    try {
      expect((await send(`${secure.url}/en`)).headers).toMatchObject({ 'strict-transport-security': expect.stringContaining('max-age=31536000'), 'content-security-policy': expect.stringContaining('upgrade-insecure-requests') })
      expect((await send(`${server.url}/en`)).headers).not.toHaveProperty('strict-transport-security')
      expect((await send(`${secure.url}/en`)).headers['content-security-policy']).toContain(`; form-action 'self' https://weather.example;`)
    } finally {
      await secure.close()
    }
  })
})

describe('the healthcheck', () => {
  it('names the database and its schema and is not kept', async () => {
    const { status, text, headers } = await send(`${server.url}/healthcheck`)
    expect([status, JSON.parse(text)]).toEqual([200, { status: 'ok', database: 'sqlite', schema: expect.stringMatching(/^\d{4}-/) }])
    expect(headers['cache-control']).toBe('no-store')
  })
})

describe('what is refused or fails in front of the pages', () => {
  it('says so in the language of the address, with one heading and a way to help', async () => {
    const { text, headers } = await post('/ur/plan', 'a=1', { origin: 'null' })
    expect(headers['cache-control']).toBe('no-store')
    expect(text).toMatch(/<html lang="ur" dir="rtl">/)
    expect(text.match(/<h1>/g)).toHaveLength(1)
    expect(text).toContain('href="/ur/help"')
  })

  it('never says what went wrong inside', async () => {
    const { status, text } = await send(`${server.url}/fails`)
    expect(status).toBe(500)
    expect(text).not.toContain('secret')
  })

  it('does not write a mistyped address into its page', async () => {
    const { text } = await post('/en/<script>alert(1)</script>', 'a=1', { origin: 'https://evil.example' })
    expect(text).not.toContain('alert')
  })
})
