import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerSurvey, FormClient, answerValues } from '#tests/support/answering-client.ts'
import { send } from '#tests/support/http-request.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

const WORDS = 'Zanzibarquibble'

let dataDir: string
let server: ServerProcess

beforeAll(async () => {
  dataDir = temporaryFolder('silence')
  server = await startServer(dataDir, { LOG_LEVEL: 'trace' })
})
afterAll(async () => {
  await server.stop()
  removeFolder(dataDir)
})

describe('what the server writes about itself', () => {
  it('has no answer, no code and no address in it, even at its most talkative (settled 12, 44)', async () => {
    const client = new FormClient(server.url)
    const page = await answerSurvey(client, 'en', 'quiet-river', ({ html }) => [answerValues(html)[0] ?? WORDS])
    const code = client.cookie('draft-quiet-river') ?? ''
    expect([page.path.includes('/thank-you'), code.length > 10]).toEqual([true, true])
    await client.post('/en/my-code', [['code', code]])
    await send(`${server.url}/en/${code}`)
    await send(`${server.url}/en/my-code/${code}?code=${code}`)
    await send(`${server.url}/en/go/quiet-river`, { method: 'POST', headers: { origin: 'https://evil.example' }, body: `answer=${WORDS}` })
    const written = server.output()
    expect(written).toContain('"level"')
    for (const secret of [WORDS, code, code.replaceAll('-', ''), code.toLowerCase(), 'evil.example', '127.0.0.1"']) expect(written).not.toContain(secret)
  })

  it('names no line of the code and no message on a page that is not there', async () => {
    const { status, text } = await send(`${server.url}/en/no-such-page`)
    expect(status).toBe(404)
    expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.tsx?:\d+/)
  })
})
