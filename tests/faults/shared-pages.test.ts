import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerSurvey, FormClient, hiddenFields } from '#tests/support/answering-client.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

// Pages that are remembered for a few seconds must never carry anything from one person to another.
const FIRST = '/en/go/sunny-kite/questions/A1'
let server: ServerProcess
let folder: string

beforeAll(async () => {
  folder = temporaryFolder('shared-pages')
  server = await startServer(folder)
}, 90_000)
afterAll(async () => {
  await server.stop()
  removeFolder(folder)
})

async function begin(pressed = false): Promise<FormClient> {
  const client = new FormClient(server.url, undefined, { pressed })
  await client.post('/en/go/sunny-kite', [['take-part', 'yes']])
  return client
}

const isChecked = (html: string) => /<input[^>]*checked/.test(html)
const tagOf = (html: string) => new Map(hiddenFields(html)).get('tag')

it('a child sees their own answer, the next child an empty page', async () => {
  const [one, two] = [await begin(), await begin()]
  const { html } = await one.get(FIRST)
  await one.post(FIRST, [...hiddenFields(html), ['answer', 'dislike'], ['step', 'continue']])
  const empty = (await two.get(FIRST)).html
  expect(isChecked(empty)).toBe(false)
  expect(isChecked((await one.get(FIRST)).html)).toBe(true)
  expect(isChecked((await two.get(FIRST)).html)).toBe(false)
})

it.each([{ pressed: false }, { pressed: true }])('every child gets a page with their own tag and their own nonce, pressed $pressed', async ({ pressed }) => {
  const clients = await Promise.all(Array.from({ length: 10 }, () => begin(pressed)))
  const pages = await Promise.all(clients.map(async (client) => (await client.get(FIRST)).html))
  expect(new Set(pages.map(tagOf)).size).toBe(10)
  expect(new Set(pages.map((html) => /nonce="([^"]+)"/.exec(html)?.[1])).size).toBe(10)
})

it('an answer in a page of somebody else\'s draft is not mixed in, and is kept for who typed it', async () => {
  const [one, two] = [await begin(), await begin()]
  const foreign = hiddenFields((await one.get(FIRST)).html)
  const refused = await two.post(FIRST, [...foreign, ['answer', 'dislike'], ['step', 'continue']])
  expect(refused.status).toBe(422)
  expect(isChecked(refused.html)).toBe(true)
  expect(isChecked((await two.get(FIRST)).html)).toBe(false)
})

it('fifty sends of one form at once make one response, and all end at the same thank-you page', async () => {
  const client = new FormClient(server.url)
  await answerSurvey(client, 'en', 'sunny-kite', undefined, { stopAtCheck: true })
  const pages = await Promise.all(Array.from({ length: 50 }, () => client.post('/en/go/sunny-kite/check', [])))
  const codes = new Set(pages.map(({ html }) => /class="code"[^>]*>(?:<bdi>)?([^<]+)/.exec(html)?.[1]))
  expect(pages.every(({ status }) => status === 200)).toBe(true)
  expect(codes.size).toBe(1)
  expect([...codes][0]).toMatch(/^([2-9A-Z]{3}-){5}[2-9A-Z]{3}$/)
})

it('what is no option gets a clear page and stores nothing', async () => {
  const client = await begin()
  const fields = hiddenFields((await client.get(FIRST)).html)
  const wrong = await client.post(FIRST, [...fields, ['answer', 'tampered'], ['step', 'continue']])
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('There is a problem')
  expect((await client.get('/en/go/sunny-kite/check')).path).toBe('/en/go/sunny-kite')
})

it('a page of another version in an old tab is not stored, says so, and keeps what was chosen', async () => {
  const client = await begin()
  const first = hiddenFields((await client.get(FIRST)).html)
  const second = await client.post(FIRST, [...first, ['answer', 'like'], ['step', 'continue']])
  const stale = hiddenFields(second.html).map(([name, value]): [string, string] => [name, name === 'version' ? 'an older one' : value])
  const refused = await client.post(second.path, [...stale, ['answer', 'lots'], ['step', 'continue']])
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('These questions have changed')
  expect(isChecked(refused.html)).toBe(true)
  expect(isChecked((await client.get(second.path)).html)).toBe(false)
})

it('an answer whose cookie is gone is kept under a new code', async () => {
  const client = await begin()
  const fields = hiddenFields((await client.get(FIRST)).html)
  const other = new FormClient(server.url)
  const next = await other.post(FIRST, [...fields, ['answer', 'like'], ['step', 'continue']])
  expect(next.path).toBe('/en/go/sunny-kite/questions/A2')
  expect(isChecked((await other.get(FIRST)).html)).toBe(true)
})
