import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BODY_LIMIT } from '#app/server/http/body-cap.ts'
import { send, sendStream } from '#tests/support/http-request.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let server: TestServer

beforeAll(async () => { server = await startTestServer() })
afterAll(async () => { await server.close() })

function own() {
  return { origin: server.url, 'content-type': 'application/x-www-form-urlencoded' }
}

/** How much of an endless body the server takes before it cuts the connection, buffers of the machine included. */
function bytesTaken(most: number): Promise<number> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    const chunk = Buffer.from(`10000\r\n${'a'.repeat(0x10000)}\r\n`)
    let sent = 0
    const write = () => {
      if (sent > most) { socket.destroy(); return }
      sent += chunk.length
      socket.write(chunk, (error) => { if (!error) write() })
    }
    socket.on('error', () => undefined)
    socket.on('close', () => { resolve(sent) })
    socket.write(`POST /en HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${server.url}\r\nTransfer-Encoding: chunked\r\n\r\n`)
    socket.resume()
    write()
  })
}

/** The middle of five tries: one may fall into a pause of this machine. */
async function middleOfFive(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let tries = 0; tries < 5; tries += 1) times.push(await measure())
  return times.sort((a, b) => a - b)[2] ?? Infinity
}

describe('a form of more than 1 MB (F9)', () => {
  it('is refused by its announced length, before any of it is sent', async () => {
    const took = await middleOfFive(async () => {
      const began = performance.now()
      const answer = await send(`${server.url}/en`, { method: 'POST', headers: { ...own(), 'content-length': '150000000' }, body: 'a=1' })
      expect(answer.status).toBe(413)
      return performance.now() - began
    })
    expect(took).toBeLessThan(100)
  })

  it('is refused within 100 ms of passing the limit where no length is announced', async () => {
    const before = server.reached()
    const took = await middleOfFive(async () => {
      const { status, after, sent } = await sendStream(`${server.url}/en`, own(), 150_000_000, BODY_LIMIT)
      expect(status).toBe(413)
      expect(sent).toBeLessThan(20_000_000)
      return after
    })
    expect(took).toBeLessThan(100)
    expect(server.reached()).toBe(before)
  })

  it('of exactly 1 MB reaches the page whole', async () => {
    const body = 'a'.repeat(BODY_LIMIT)
    expect(await send(`${server.url}/en`, { method: 'POST', headers: own(), body })).toMatchObject({ status: 200, text: `page ${BODY_LIMIT}` })
    expect((await send(`${server.url}/en`, { method: 'POST', headers: own(), body: `${body}a` })).status).toBe(413)
  })

  it('that goes on and on is cut off', async () => {
    expect(await bytesTaken(200_000_000)).toBeLessThan(40_000_000)
  })

  it('of 5 MB, sent to its end, is answered and not torn off', async () => {
    const body = 'a'.repeat(5_000_000)
    for (let tries = 0; tries < 10; tries += 1) {
      const answer = await fetch(`${server.url}/en`, { method: 'POST', headers: own(), body })
      expect([answer.status, (await answer.text()).includes('<h1>')]).toEqual([413, true])
      const closing = await send(`${server.url}/en`, { method: 'POST', headers: { ...own(), connection: 'close' }, body })
      expect([closing.status, closing.text.includes('<h1>')]).toEqual([413, true])
    }
  })

  it('does not stop the next one', async () => {
    await Promise.all(Array.from({ length: 10 }, () => sendStream(`${server.url}/en`, own(), 5_000_000, BODY_LIMIT)))
    expect((await send(`${server.url}/en`, { method: 'POST', headers: own(), body: 'a=1' })).text).toBe('page 3')
  })
})
