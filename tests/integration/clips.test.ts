import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from '#tests/support/http-request.ts'
import { removeFolder, temporaryFolder } from '#tests/support/server-process.ts'
import { expectStrictHeaders } from '#tests/support/strict-headers.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let server: TestServer
const folder = temporaryFolder('clips')

beforeAll(async () => {
  mkdirSync(join(folder, 'clips', 'inner.mp3'), { recursive: true })
  for (const file of ['a1-en.mp3', 'a1.vtt', '.hidden.mp3', 'notes.txt', join('inner.mp3', 'b.mp3')]) writeFileSync(join(folder, 'clips', file), '0123456789')
  server = await startTestServer({ DATA_DIR: folder })
})
afterAll(async () => {
  await server.close()
  removeFolder(folder)
})

describe('a recording', () => {
  it('is given with its type, kept for an hour, under the strict headers', async () => {
    const answer = await send(`${server.url}/clips/a1-en.mp3`)
    expect([answer.status, answer.text]).toEqual([200, '0123456789'])
    expect(answer.headers).toMatchObject({ 'content-type': 'audio/mpeg', 'cache-control': 'public, max-age=3600', 'accept-ranges': 'bytes' })
    expectStrictHeaders(answer)
  })

  it('is given in pieces', async () => {
    const { status, text, headers } = await send(`${server.url}/clips/a1-en.mp3`, { headers: { range: 'bytes=2-4' } })
    expect([status, text, headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10'])
  })

  it('has captions as a text track', async () => {
    expect((await send(`${server.url}/clips/a1.vtt`)).headers['content-type']).toBe('text/vtt; charset=utf-8')
  })

  it.each(['', 'none.mp3', 'notes.txt', '.hidden.mp3', 'inner.mp3', 'inner.mp3/', 'inner.mp3/b.mp3', '..%2fsecret-key', '..%5csecret-key', 'a1-en.mp3%00.mp3'])('is all that is given: not %j', async (name) => {
    const { status, headers } = await send(`${server.url}/clips/${name}`)
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  })

  it('cannot be written', async () => {
    expect((await send(`${server.url}/clips/a1-en.mp3`, { method: 'PUT', headers: { origin: server.url } })).status).toBe(404)
  })
})
