import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send, sendStream } from '#tests/support/http-request.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

const HUGE = 150_000_000
const LIMIT = 1_000_000
const MOST_GROWTH = 50_000_000

let dataDir: string
let server: ServerProcess

beforeAll(async () => {
  dataDir = temporaryFolder('huge')
  server = await startServer(dataDir)
})
afterAll(async () => {
  await server.stop()
  removeFolder(dataDir)
})

/** Memory of the server in bytes, as the kernel counts it: now, or the most it ever was. */
function memory(kind: 'VmRSS' | 'VmHWM'): number {
  const line = new RegExp(`^${kind}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))
  return Number(line?.[1] ?? Number.NaN) * 1024
}

function form(contentType: string) {
  return { origin: server.url, 'content-type': contentType }
}

describe('huge input (F9)', () => {
  it('of 150 MB is cut off and never held in memory', async () => {
    await send(`${server.url}/en/go/quiet-river`)
    const before = memory('VmRSS')
    for (const address of ['/en/go/quiet-river', '/en/my-code', '/office/sign-in', '/en/my-code?_data=routes%2F%24lang.my-code']) {
      const { status, sent } = await sendStream(server.url + address, form('application/x-www-form-urlencoded'), HUGE, LIMIT)
      expect([address, status]).toEqual([address, 413])
      expect(sent).toBeLessThan(HUGE / 2)
    }
    expect(memory('VmHWM') - before).toBeLessThan(MOST_GROWTH)
  })

  it.each([
    ['one field of almost a megabyte', 'application/x-www-form-urlencoded', `intent=open&code=${'a'.repeat(990_000)}`],
    ['a hundred and sixty thousand fields', 'application/x-www-form-urlencoded', `intent=open&${'code=&'.repeat(160_000)}`],
    ['JSON twenty thousand deep', 'application/json', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['a broken multipart body', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="code"\r\n\r\nno end'],
    ['a file nobody asked for', 'multipart/form-data; boundary=x', `--x\r\nContent-Disposition: form-data; name="intent"\r\n\r\nopen\r\n--x\r\nContent-Disposition: form-data; name="code"; filename="a.exe"\r\n\r\n${'a'.repeat(500_000)}\r\n--x--\r\n`],
    ['bytes that are no letters', 'application/x-www-form-urlencoded', Buffer.concat([Buffer.from('intent=open&code='), Buffer.from([0xff, 0xfe, 0x00])])],
    ['a field named like something every object has', 'application/x-www-form-urlencoded', 'intent=open&__proto__=a&constructor=b&toString=c'],
  ])('%s is answered in a moment and not as our mistake', async (_, contentType, body) => {
    const began = performance.now()
    const { status } = await send(`${server.url}/en/my-code`, { method: 'POST', headers: form(contentType), body })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(performance.now() - began).toBeLessThan(5000)
    expect((await send(`${server.url}/healthcheck`)).status).toBe(200)
  })
})
