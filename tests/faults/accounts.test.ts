import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt } from '#app/features/ground/accounts/one-time-code.ts'
import { hiddenField, openOfficeBrowser, type OfficeBrowser } from '#tests/support/office-browser.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

const letters: string[] = []
const mailServer = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onData: (stream, _, done) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => { parts.push(part) })
    stream.on('end', () => { letters.push(Buffer.concat(parts).toString()); done() })
  },
})

let folder: string
let server: ServerProcess
let secret = ''
let admin: OfficeBrowser

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => { const listening = mailServer.listen(0, '127.0.0.1', () => { const address = listening.address(); resolve(typeof address === 'object' && address ? address.port : 0) }) })
  folder = temporaryFolder('accounts')
  server = await startServer(folder, { DEMO: '0', SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'http://say.example.org:8000', LOG_LEVEL: 'debug' })
})
afterAll(async () => {
  await server.stop()
  await new Promise<void>((resolve) => { mailServer.close(() => { resolve() }) })
  removeFolder(folder)
})

function setUpFields(page: string, more: Readonly<Record<string, string>> = {}) {
  const sealed = hiddenField(page, 'secret')
  const [, typed = ''] = /class="secret-letters">([A-Z2-7 ]+)</.exec(page) ?? []
  secret = typed.replaceAll(' ', '')
  return { token: token(), partnership: 'Northbridge', adminName: 'Administrator', adminEmail: 'admin@example.org', leadName: 'Safeguarding Lead', leadEmail: 'lead@example.org', secret: sealed, code: codeAt(secret, new Date()), ...more }
}

function token(): string {
  return /with this token: (\S+)/.exec(server.output())?.[1] ?? ''
}

/** The next mail to somebody: its link and its six digits. */
async function letterTo(address: string, kind: RegExp): Promise<{ link: string; code: string; text: string }> {
  for (let wait = 0; wait < 100; wait += 1) {
    const at = letters.findIndex((letter) => letter.includes(`To: ${address}`) && kind.test(letter))
    if (at >= 0) {
      const text = (letters.splice(at, 1)[0] ?? '').replace(/=\r\n/g, '').replace(/=3D/g, '=')
      return { text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? '', code: /there: (\d{6})\./.exec(text.replace(/\r\n/g, ' ').replace(/\s+/g, ' '))?.[1] ?? '' }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no letter to ${address}`)
}

/** The path of an address, for asking the server on its own port. */
function pathOf(link: string): string {
  return new URL(link).pathname
}

describe('an installation from nothing', () => {
  it('is set up with the token of the console, once, without a restart', async () => {
    admin = openOfficeBrowser(server.url)
    expect((await admin.get('/en')).status).toBe(503)
    const page = (await admin.get('/office/set-up')).text
    expect((await admin.post('/office/set-up', setUpFields(page, { token: 'guessed' }))).status).toBe(422)
    expect((await admin.post('/office/set-up', setUpFields(page, { code: '12' }))).status).toBe(422)
    const done = await admin.post('/office/set-up', setUpFields(page))
    expect([done.status, done.headers.location]).toEqual([303, '/office/account/recovery-codes'])
    expect((await admin.get('/en')).status).toBe(200)
    for (const again of [await admin.get('/office/set-up'), await admin.post('/office/set-up', setUpFields(page)), await openOfficeBrowser(server.url).get('/office/set-up')]) expect(again.status).toBe(404)
  })

  it('shows recovery codes once and the office after that', async () => {
    expect((await admin.get('/office/account/recovery-codes')).text).toContain('Make recovery codes')
    const codes = (await admin.post('/office/account/recovery-codes', {})).text
    expect(codes.match(/<code>[0-9a-z]{5}-[0-9a-z]{5}<\/code>/g)).toHaveLength(8)
    expect((await admin.get('/office/staff')).text).toContain('Safeguarding Lead')
  })

  it('has no demonstration accounts', async () => {
    expect((await admin.get('/office/sign-in')).text).not.toContain('name="staff"')
    expect((await admin.post('/office/sign-in', { staff: 'x' })).status).toBe(404)
  })
})

describe('the safeguarding lead', () => {
  const lead = () => openOfficeBrowser(server.url)

  it('is invited by a mail that holds no secret and leads to PUBLIC_URL', async () => {
    const { text, link } = await letterTo('lead@example.org', /invit|account/i)
    expect(link).toBe('http://say.example.org:8000/office/sign-in')
    expect(text).not.toContain('Northbridge')
  })

  it('gets the same answer as a stranger, and a link to PUBLIC_URL whatever Host says', async () => {
    const browser = lead()
    const [known, unknown] = [await browser.post('/office/sign-in', { email: 'lead@example.org' }), await browser.post('/office/sign-in', { email: 'nobody@example.org' })]
    expect(known.status).toBe(303)
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    const shape = ({ headers }: typeof known) => Object.entries(headers).map(([name, value]) => [name, String(value).replace(/sign-in=[\w-]{43}|nonce-[\w+/=]+/g, 'x').replace(/\d\d:\d\d:\d\d/, '')])
    expect(shape(known)).toEqual(shape(unknown))
    await letterTo('lead@example.org', /sign-in\/link/)
    const forged = openOfficeBrowser(server.url, { host: 'evil.example', origin: 'http://say.example.org:8000' })
    expect((await forged.post('/office/sign-in', { email: 'lead@example.org' })).status).toBe(303)
    const { link } = await letterTo('lead@example.org', /sign-in\/link/)
    expect(link.startsWith('http://say.example.org:8000/office/sign-in/link/')).toBe(true)
  })

  it('signs in by the link in the browser that asked; looking at it changes nothing', async () => {
    const browser = lead()
    expect((await browser.get('/office/reading')).headers.location).toBe('/office/sign-in')
    await browser.post('/office/sign-in', { email: 'LEAD@example.org' })
    const { link } = await letterTo('lead@example.org', /sign-in\/link/)
    for (let time = 0; time < 3; time += 1) {
      expect((await lead().head(pathOf(link))).status).toBe(200)
      expect((await lead().get(pathOf(link))).text).toContain('another browser')
    }
    expect((await lead().post(pathOf(link), {})).status).toBe(422)
    expect((await browser.get(pathOf(link))).text).toContain('You asked for this in this browser')
    const done = await browser.post(pathOf(link), {})
    expect([done.status, done.headers.location]).toEqual([303, '/office/reading'])
    expect((await browser.post(pathOf(link), {})).status).toBe(422)
    expect((await browser.get('/office/reading')).headers.location).toBe('/office/account/second-factor')
    const page = (await browser.get('/office/account/second-factor')).text
    const [, typed = ''] = /class="secret-letters">([A-Z2-7 ]+)</.exec(page) ?? []
    const wrong = await browser.post('/office/account/second-factor', { secret: hiddenField(page, 'secret'), code: '000000' })
    expect([wrong.status, wrong.text.includes(typed)]).toEqual([422, true])
    const before = browser.cookies.get('office')
    const raised = await browser.post('/office/account/second-factor', { secret: hiddenField(page, 'secret'), code: codeAt(typed.replaceAll(' ', ''), new Date()) })
    expect([raised.status, raised.headers.location]).toEqual([303, '/office/account/recovery-codes'])
    expect(browser.cookies.get('office')).not.toBe(before)
    expect((await browser.get('/office/reading')).status).toBe(403) // no vetting and training recorded yet
  })

  it('may read once vetting and training are recorded, and is signed out at once when disabled', async () => {
    const list = (await admin.get('/office/staff')).text
    const address = /href="(\/office\/staff\/[0-9a-z]+)">Safeguarding Lead/.exec(list)?.[1] ?? ''
    const details = { act: 'details', displayName: 'Safeguarding Lead', email: 'lead@example.org', organisationId: '', languages: 'en', vettedOn: '2026-01-01', vettingExpiresOn: '2099-01-01', trainedOn: '2026-01-01', trainingExpiresOn: '2099-01-01' }
    expect((await admin.post(address, { ...details, vettedOn: 'soon' })).status).toBe(422)
    expect((await admin.post(address, details)).status).toBe(303)
    const browser = lead()
    await browser.post('/office/sign-in', { email: 'lead@example.org' })
    const { code } = await letterTo('lead@example.org', /sign-in\/link/)
    for (const typed of ['', 'abc', code === '111111' ? '222222' : '111111']) expect((await browser.post('/office/sign-in/code', { code: typed })).status).toBe(422)
    expect((await browser.post('/office/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(303)
    expect((await browser.get('/office/account')).headers.location).toBe('/office/account/second-factor')
    expect((await browser.get('/office/account/passkeys')).headers.location).toBe('/office/account/second-factor')
    expect((await admin.post(address, { act: 'disable' })).status).toBe(303)
    expect((await browser.get('/office/account/second-factor')).headers.location).toBe('/office/sign-in')
  })
})

describe('the first administrator', () => {
  it('cannot be removed, nor give themselves a role', async () => {
    const own = /href="(\/office\/staff\/[0-9a-z]+)">Administrator/.exec((await admin.get('/office/staff')).text)?.[1] ?? ''
    const acts: readonly Readonly<Record<string, string>>[] = [{ act: 'disable' }, { act: 'give', role: 'dsl', place: 'partnership:' }]
    for (const fields of acts) expect((await admin.post(own, fields)).status).toBe(422)
    expect((await admin.get('/office/concerns')).status).toBe(403)
    expect((await admin.get('/office/reading')).status).toBe(403)
  })

  it('signs out everywhere and every session is dead at the next request', async () => {
    const other = openOfficeBrowser(server.url)
    for (const [name, value] of admin.cookies) other.cookies.set(name, value)
    expect((await other.get('/office/account')).text).toContain('This browser')
    expect((await admin.post('/office/account?index', {})).status).toBe(303)
    for (const browser of [admin, other]) expect((await browser.get('/office/account')).headers.location).toBe('/office/sign-in')
  })

  it('left nothing secret in the log', () => {
    const log = server.output().replace(/with this token: \S+/, '')
    for (const hidden of [secret, 'example.org:8000/office/sign-in/link', 'admin@example.org', 'lead@example.org']) expect(log).not.toContain(hidden)
  })
})
