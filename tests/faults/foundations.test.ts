import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#app/features/ground/accounts/staff-policy.ts'
import { ask, giveStaffWith, officeCookie, openBeside, type BesideServer } from '#tests/support/office-client.ts'
import { send } from '#tests/support/http-request.ts'
import { removeFolder, startServer, temporaryFolder, type ServerProcess } from '#tests/support/server-process.ts'

let dataDir: string
let server: ServerProcess
let beside: BesideServer
const cookies = new Map<Role, string>()

beforeAll(async () => {
  dataDir = temporaryFolder('foundations')
  server = await startServer(dataDir)
  beside = openBeside({ dataDir })
  for (const role of ['participation_officer', 'dpo', 'system_administrator'] as const) {
    cookies.set(role, await officeCookie(beside, await giveStaffWith(beside, [{ role, scopeType: 'partnership', scopeId: null }])))
  }
})
afterAll(async () => {
  await beside.close()
  await server.stop()
  removeFolder(dataDir)
})

const as = (role: Role) => ({ cookie: cookies.get(role) ?? '' })

async function actsSince(sequence: number): Promise<readonly string[]> {
  const rows = await beside.db.selectFrom('auditEntry').select(['act', 'detail']).where('sequence', '>', sequence).orderBy('sequence').execute()
  return rows.map(({ act, detail }) => act === 'text.viewed' ? `${act} ${pageIn(detail)}` : act)
}

function pageIn(detail: string): string {
  return /"page":"(\w+)"/.exec(detail)?.[1] ?? ''
}

async function lastEntry(): Promise<number> {
  return (await beside.db.selectFrom('auditHead').select('sequence').executeTakeFirstOrThrow()).sequence
}

async function oneId(what: 'unread' | 'codable' | 'post' | 'theme'): Promise<string> {
  const texts = beside.db.selectFrom('contribution').select('id').where('flag', '=', 'none').where('source', '=', 'answer').where('language', '=', 'en').limit(1)
  if (what === 'unread') return (await texts.where('readState', '=', 'unread').executeTakeFirstOrThrow()).id
  if (what === 'codable') return (await texts.where('readState', '=', 'read').executeTakeFirstOrThrow()).id
  if (what === 'post') return (await beside.db.selectFrom('post').select('id').where('state', '=', 'published').executeTakeFirstOrThrow()).id
  return (await beside.db.selectFrom('themeSegment').select('themeId as id').executeTakeFirstOrThrow()).id
}

/** A command of the operator, on the data of the running server. */
function run(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['build/command.js', ...args], { env: { NODE_ENV: 'production', PATH: process.env['PATH'], DATA_DIR: dataDir } }, (error, out) => { resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out.trim() }) })
  })
}

describe('whoever looks at what people wrote', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['the reading queue', () => Promise.resolve('/office/reading'), 'reading'],
    ['a text to read', async () => `/office/reading/${await oneId('unread')}`, 'reading'],
    ['the coding list', () => Promise.resolve('/office/coding'), 'coding'],
    ['a text to code', async () => `/office/coding/${await oneId('codable')}`, 'coding'],
    ['the messages to check', () => Promise.resolve('/office/moderation?show=published'), 'moderation'],
    ['a message', async () => `/office/moderation/${await oneId('post')}`, 'moderation'],
    ['the evidence of a theme', async () => `/office/themes/${await oneId('theme')}`, 'themes'],
  ])('at %s is in the audit trail, once a view, without a word of it', async (_, address, page) => {
    const before = await lastEntry()
    const answer = await ask(server, await address(), as('participation_officer'))
    expect(answer.status).toBe(200)
    expect(await actsSince(before)).toEqual([`text.viewed ${page}`])
    const { detail } = await beside.db.selectFrom('auditEntry').select('detail').orderBy('sequence', 'desc').executeTakeFirstOrThrow()
    expect(detail).toMatch(/^\{"page":"\w+"(,"ids":"[\w -]+")?\}$/)
  })
})

describe('backups', () => {
  it('are made by a button, and given away as a stream that stands in the audit trail', async () => {
    const made = await send(`${server.url}/office/backups?index`, { method: 'POST', headers: { ...as('system_administrator'), origin: server.url, 'content-type': 'application/x-www-form-urlencoded' }, body: 'intent=now' })
    expect([made.status, made.headers.location]).toEqual([303, '/office/backups?started=now'])
    const folder = join(dataDir, 'backups')
    await expect.poll(() => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.sayback')), { timeout: 20_000 }).toBe(true)
    const [name = ''] = readdirSync(folder).filter((known) => known.endsWith('.sayback'))
    const before = await lastEntry()
    const taken = await ask(server, `/office/backups/${name}`, { ...as('system_administrator'), method: 'POST' })
    expect([taken.status, taken.headers['content-disposition'], taken.headers['cache-control']]).toEqual([200, `attachment; filename="${name}"`, 'no-store'])
    expect(Number(taken.headers['content-length'])).toBe(readFileSync(join(folder, name)).length)
    expect(await actsSince(before)).toEqual(['backup.downloaded'])
  })

  it('are for the system administrator alone, and only under their own names', async () => {
    for (const [address, method] of [['/office/backups', 'GET'], ['/office/backups?index', 'POST'], ['/office/backups/x.sayback', 'POST']] as const) {
      expect((await ask(server, address, { ...as('dpo'), method })).status).toBe(403)
    }
    for (const name of ['..%2Fsecret-key', 'secret-key', 'none.sayback']) expect((await ask(server, `/office/backups/${name}`, { ...as('system_administrator'), method: 'POST' })).status).toBe(404)
  })

  it('are made and restored by commands beside the running server', async () => {
    const file = join(dataDir, 'by-hand.sayback')
    const made = await run('backup', file)
    expect([made.code, made.said]).toEqual([0, expect.stringContaining('The key is not in it')])
    expect(await run('backup', file)).toMatchObject({ code: 1, said: expect.stringContaining('is there already') })
    expect(await run('restore', file)).toMatchObject({ code: 1, said: expect.stringContaining('There is data at DATABASE_URL') })
    expect(await run('restore', file, '--replace')).toMatchObject({ code: 1, said: expect.stringContaining('Stop it') })
    expect(await run('restore', join(dataDir, 'none.sayback'))).toMatchObject({ code: 1, said: 'There is no such file.' })
    expect(await run('verify-audit')).toMatchObject({ code: 0, said: expect.stringContaining('The chain is whole') })
  })

  it('start a server again that knows everything and nobody who was signed in', async () => {
    const file = join(dataDir, 'by-hand.sayback')
    const other = temporaryFolder('restored')
    mkdirSync(other, { recursive: true })
    const restored = await new Promise<number>((resolve) => {
      execFile(process.execPath, ['build/command.js', 'restore', file], { env: { NODE_ENV: 'production', PATH: process.env['PATH'], DATA_DIR: other, SECRET_KEY: readFileSync(join(dataDir, 'secret-key'), 'utf8') } }, (error) => { resolve(typeof error?.code === 'number' ? error.code : 0) })
    })
    expect(restored).toBe(0)
    const second = await startServer(other, { SECRET_KEY: readFileSync(join(dataDir, 'secret-key'), 'utf8') })
    try {
      expect((await ask(second, '/en/plan')).status).toBe(200)
      expect((await ask(second, '/office/backups', as('system_administrator'))).headers.location).toMatch(/sign-in/)
    } finally {
      await second.stop()
      removeFolder(other)
    }
  })
})

describe('keys', () => {
  it('are rotated beside the running server, which goes on reading and writing', async () => {
    const rotated = await run('rotate-keys')
    expect([rotated.code, rotated.said]).toEqual([0, expect.stringContaining('sealed under the newest key')])
    const ids = await beside.db.selectFrom('outbox').select('keyId').distinct().where('sealed', 'is not', null).execute()
    expect(ids.every(({ keyId }) => keyId === '2')).toBe(true)
    expect((await ask(server, '/office/health', as('dpo'))).text).toContain('Fields are sealed with key 2')
  })
})

describe('the mail page', () => {
  it('says of every message how it stands, and is closed to those who read texts', async () => {
    expect((await ask(server, '/office/outbox', as('dpo'))).status).toBe(200)
    expect((await ask(server, '/office/outbox', as('participation_officer'))).status).toBe(403)
    expect((await ask(server, '/office/health', as('participation_officer'))).status).toBe(403)
  })
})
