import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createPageMemory } from '#app/server/http/page-memory.ts'

const servers: Server[] = []
afterEach(() => { for (const server of servers.splice(0)) server.close() })

/** A server whose page says how often it was rendered, and carries its nonce. */
async function serve(headers: Record<string, string>, clock: { now: number }) {
  const memory = createPageMemory(() => clock.now)
  let rendered = 0
  let nonces = 0
  const app = express()
  app.use((_request, response, next) => { nonces += 1; response.locals['nonce'] = `nonce-number-${nonces}`; next() })
  app.use(memory.recall)
  app.use((request, response) => {
    rendered += 1
    const body = Buffer.from(`<style nonce="${String(response.locals['nonce'])}"></style>rendered ${rendered}`)
    const answer = new Response(body, { headers: { 'content-type': 'text/html', ...headers } })
    memory.remember(request, response, answer, body)
    response.end(body)
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return async (cookie?: string) => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/en`, cookie ? { headers: { cookie } } : {})).text() // listening on a port, so the address is not a pipe
}

describe('the memory for public pages', () => {
  it('gives a page it has just rendered again, with the nonce of this answer', async () => {
    const get = await serve({ 'cache-control': 'public, max-age=60' }, { now: 0 })
    expect(await get()).toBe('<style nonce="nonce-number-1"></style>rendered 1')
    expect(await get()).toBe('<style nonce="nonce-number-2"></style>rendered 1')
  })

  it('forgets a page after five seconds', async () => {
    const clock = { now: 0 }
    const get = await serve({ 'cache-control': 'public, max-age=60' }, clock)
    await get()
    clock.now = 5001
    expect(await get()).toContain('rendered 2')
  })

  it('neither gives nor keeps anything for somebody who sends a cookie', async () => {
    const get = await serve({ 'cache-control': 'public, max-age=60' }, { now: 0 })
    await get('draft-sunny-kite=X')
    expect(await get()).toContain('rendered 2')
    expect(await get('draft-sunny-kite=X')).toContain('rendered 3')
  })

  it.each<Record<string, string>>([{ 'cache-control': 'no-store' }, { 'cache-control': 'private, max-age=60' }, { 'cache-control': 'public, max-age=60', 'set-cookie': 'a=b' }])('never keeps a page with %o', async (headers) => {
    const get = await serve(headers, { now: 0 })
    await get()
    expect(await get()).toContain('rendered 2')
  })
})
