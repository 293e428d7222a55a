import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { send } from '#tests/support/http-request.ts'
import { removeFolder, startServer, temporaryFolder } from '#tests/support/server-process.ts'

let dataDir: string

beforeEach(() => { dataDir = temporaryFolder('start') })
afterEach(() => { removeFolder(dataDir) })

/** Why a server with this environment does not start. */
async function refusal(environment: Record<string, string>): Promise<string> {
  return startServer(dataDir, environment).then(async (server) => {
    await server.kill()
    return 'it started'
  }, (error: unknown) => String(error))
}

describe('a start', () => {
  it('is over within five seconds where there is a database already, and what was there is there', async () => {
    await (await startServer(dataDir)).stop()
    const again = await startServer(dataDir)
    expect(again.readyAfter).toBeLessThan(5000)
    expect((await send(`${again.url}/en/plan`)).status).toBe(200)
    await again.stop()
  })

  it('with another key than the database was made with is refused (settled 40)', async () => {
    await (await startServer(dataDir)).stop()
    expect(await refusal({ SECRET_KEY: 'another key, long enough to be taken for one' })).toContain('SECRET_KEY is not the key this database was made with')
  })

  it('with a wrong value says one sentence that names it, and no lines of code', async () => {
    const said = await refusal({ TRUST_PROXY: 'yes' })
    expect(said).toContain('TRUST_PROXY must be')
    expect(said).not.toMatch(/\n\s+at /)
  })
})

describe('a stop (F17)', () => {
  it('finishes what is in flight, takes nothing new and is over in ten seconds', async () => {
    const server = await startServer(dataDir)
    await send(`${server.url}/en`)
    const inFlight = Array.from({ length: 50 }, () => send(`${server.url}/en/plan`))
    await Promise.race(inFlight)
    const began = performance.now()
    const [code, ...answers] = await Promise.all([server.stop(), ...inFlight])
    expect(code).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200))
    await expect(send(`${server.url}/en`)).rejects.toThrow('ECONNREFUSED')
  })

  it('does not wait for a connection that asks nothing', async () => {
    const server = await startServer(dataDir)
    await fetch(`${server.url}/en`) // kept alive by fetch
    const began = performance.now()
    expect(await server.stop()).toBe(0)
    expect(performance.now() - began).toBeLessThan(8000)
  })
})

/** Asks on the one connection of this agent; the port it was asked from says whether it is still the same. */
function askOn(agent: Agent, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (answer) => { const { localPort } = answer.socket; answer.resume().on('end', () => { resolve(localPort) }) })
    request.on('error', reject)
  })
}

describe('a connection that rests', () => {
  it('is there when the child has thought for a while', async () => {
    const server = await startServer(dataDir)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const first = await askOn(agent, `${server.url}/healthcheck`)
    await pause(7000)
    expect(await askOn(agent, `${server.url}/healthcheck`)).toBe(first)
    agent.destroy()
    await server.stop()
  }, 30_000)
})
