import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { deliverNext, MOST_TRIES, type Post } from '#app/features/ground/outbox/deliver-mail.server.ts'
import { claimMail, forgetOldMail, LEASE, markHanded } from '#app/features/ground/outbox/outbox-store.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { createSmtpMailer } from '#app/features/ground/outbox/smtp-mailer.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { createTranslators } from '#app/i18n/translator.ts'
import { readLocales } from '#app/server/locales.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'
import { refusal, startMailServer, type TestMailServer } from '#tests/support/smtp.ts'
import type { TestWorld } from '#tests/support/world.ts'

const t = createTranslators(readLocales('locales'))('en')
/** Longer than a busy machine takes; what waits for nothing gives up sooner. */
const patience = { beforeText: 20_000, afterText: 20_000 }
const servers: TestMailServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function mailServer(...manners: Parameters<typeof startMailServer>): Promise<TestMailServer> {
  const server = await startMailServer(...manners)
  servers.push(server)
  return server
}

function postTo(url: string | undefined, demo = false, sooner: Partial<typeof patience> = {}): Post {
  return { mailer: url ? createSmtpMailer(url, { ...patience, ...sooner }) : undefined, demo, publicUrl: new URL('https://say.example.org'), from: 'office@say.example.org', t }
}

async function queue(db: Db, world: World, key = 'one', to: Parameters<typeof queueMail>[2]['to'] = { address: 'sam@example.org' }) {
  await queueMail(db, world, { key, kind: 'test', to, path: '/office/outbox?x=1' })
}

async function states(db: Db) {
  return db.selectFrom('outbox').select(['state', 'tries', 'problem', 'dueAt']).orderBy('id').execute()
}

function later(world: TestWorld, milliseconds: number) {
  world.set(new Date(world.now().getTime() + milliseconds).toISOString())
}

describeOnEveryDatabase('mail', (get) => {
  it('arrives as plain text with a link to PUBLIC_URL, and leaves nothing behind but that it went', async () => {
    const { db, world } = await get()
    const server = await mailServer()
    await queue(db, world)
    expect(await deliverNext(db, world, postTo(server.url))).toBe(true)
    expect(await deliverNext(db, world, postTo(server.url))).toBe(false)
    const [text = ''] = server.taken
    expect(text).toContain('https://say.example.org/office/outbox?x=1')
    expect(text).toMatch(/^Subject: A test message\r$/m)
    expect(text).toMatch(/^List-I[dD]: <office\.say\.example\.org>\r$/m)
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(text).toMatch(/^Content-Type: text\/plain/m)
    expect(text).not.toMatch(/<html|multipart/i)
    expect(await db.selectFrom('outbox').select(['state', 'sealed', 'dueAt', 'settledOn']).execute()).toEqual([{ state: 'sent', sealed: null, dueAt: null, settledOn: '2026-11-21' }])
  })

  it('goes to the address a member of staff has when it is sent; to nobody once they are disabled', async () => {
    const { db, world } = await get()
    const server = await mailServer()
    const staffId = await giveStaff(db, world, 'dsl')
    await db.updateTable('staff').set({ email: 'lead@example.org' }).where('id', '=', staffId).execute()
    await queue(db, world, 'first', { staffId })
    await deliverNext(db, world, postTo(server.url))
    expect(server.taken[0]).toContain('To: lead@example.org')
    await queue(db, world, 'second', { staffId })
    await db.updateTable('staff').set({ state: 'disabled' }).where('id', '=', staffId).execute()
    await deliverNext(db, world, postTo(server.url))
    expect(server.taken).toHaveLength(1)
    expect((await states(db)).map(({ state, problem }) => [state, problem])).toContainEqual(['dead', 'no_address'])
  })

  it('of ten queued goes ten times when three processes deliver', async () => {
    const { db, world } = await get()
    const server = await mailServer()
    for (let n = 0; n < 10; n += 1) await queue(db, world, `mail ${n}`)
    const drain = async () => { while (await deliverNext(db, world, postTo(server.url))) { /* until none is due */ } }
    await Promise.all([drain(), drain(), drain()])
    expect(server.taken).toHaveLength(10)
    expect(new Set(server.taken.map((text) => /^Message-ID: (.*)$/m.exec(text)?.[1])).size).toBe(10)
  })

  it.each([421, 429, 450, 451])('is tried again after the server answered %d, and goes once', async (code) => {
    const { db, world } = await get()
    const server = await mailServer({ answer: (_text, nth) => nth < 3 ? Promise.reject(refusal(code)) : Promise.resolve() })
    await queue(db, world)
    for (let round = 0; round < 4; round += 1) {
      await deliverNext(db, world, postTo(server.url))
      expect(await deliverNext(db, world, postTo(server.url))).toBe(false)
      later(world, 5 * 60_000)
    }
    expect(server.taken).toHaveLength(1)
    expect(await states(db)).toMatchObject([{ state: 'sent', tries: 3 }])
  })

  it('waits while the server refuses connections, longer each time, and in the end asks for a person', async () => {
    const { db, world } = await get()
    const closed = await startMailServer()
    await closed.close()
    await queue(db, world)
    const waits: number[] = []
    for (let round = 1; round < MOST_TRIES; round += 1) {
      await deliverNext(db, world, postTo(closed.url))
      const [row] = await states(db)
      expect(row).toMatchObject({ state: 'waiting', tries: round, problem: 'unreachable' })
      const wait = Date.parse(row?.dueAt ?? '') - world.now().getTime()
      waits.push(wait)
      later(world, wait)
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    await deliverNext(db, world, postTo(closed.url))
    expect(await states(db)).toMatchObject([{ state: 'dead', tries: MOST_TRIES, problem: 'unreachable' }])
    later(world, 86_400_000)
    expect(await deliverNext(db, world, postTo(closed.url))).toBe(false)
  })

  it('is not tried again once the server says there is nobody of that name', async () => {
    const { db, world } = await get()
    const server = await mailServer({ options: { onRcptTo: (_address, _session, callback) => { callback(refusal(550)) } } })
    await queue(db, world)
    await deliverNext(db, world, postTo(server.url))
    expect(await states(db)).toMatchObject([{ state: 'dead', tries: 1, problem: 'refused' }])
  })

  it('is tried again when the server hangs before the text', async () => {
    const { db, world } = await get()
    const hanging = await listen()
    await queue(db, world)
    await deliverNext(db, world, postTo(hanging.url, false, { beforeText: 400 }))
    expect(await states(db)).toMatchObject([{ state: 'waiting', tries: 1, problem: 'slow' }])
    hanging.server.close()
    const server = await mailServer()
    later(world, 60_000)
    await deliverNext(db, world, postTo(server.url))
    expect(server.taken).toHaveLength(1)
  })

  it('goes once when the server takes long over the text', async () => {
    const { db, world } = await get()
    const server = await mailServer({ answer: () => new Promise((resolve) => setTimeout(resolve, 900)) })
    await queue(db, world)
    await deliverNext(db, world, postTo(server.url))
    later(world, 86_400_000)
    expect(await deliverNext(db, world, postTo(server.url))).toBe(false)
    expect(server.arrived).toHaveLength(1)
    expect(await states(db)).toMatchObject([{ state: 'sent' }])
  })

  it('goes once more, under the same message id, when no answer to the text ever came; then a person looks', async () => {
    const { db, world } = await get()
    const server = await mailServer({ answer: () => new Promise((resolve) => setTimeout(resolve, 30_000).unref()) })
    await queue(db, world)
    for (let round = 0; round < 4; round += 1) {
      await deliverNext(db, world, postTo(server.url, false, { afterText: 1000 }))
      later(world, 20 * 60_000)
    }
    expect(server.arrived).toHaveLength(2)
    expect(new Set(server.arrived.map((text) => /^Message-ID: (.*)$/m.exec(text)?.[1])).size).toBe(1)
    expect(await states(db)).toMatchObject([{ state: 'unclear', tries: 2 }])
  })

  it('of a process that died goes by another: at once where no text went, once more where it did', async () => {
    const { db, world } = await get()
    const server = await mailServer()
    await queue(db, world)
    const claimed = await claimMail(db, world)
    expect(await deliverNext(db, world, postTo(server.url))).toBe(false)
    later(world, LEASE + 1)
    await deliverNext(db, world, postTo(server.url))
    expect(server.taken).toHaveLength(1)
    if (claimed) await expect(markHanded(db, claimed)).rejects.toThrow('another process')
    await queue(db, world, 'two')
    const second = await claimMail(db, world)
    if (second) await markHanded(db, second)
    later(world, LEASE + 1)
    expect(await deliverNext(db, world, postTo(server.url))).toBe(false)
    later(world, 15 * 60_000)
    await deliverNext(db, world, postTo(server.url))
    expect(server.taken).toHaveLength(2)
  })

  it('does not leave the demonstration, and waits where there is no mail server', async () => {
    const { db, world } = await get()
    const server = await mailServer()
    await queue(db, world)
    expect(await deliverNext(db, world, postTo(undefined))).toBe(false)
    expect(await states(db)).toMatchObject([{ state: 'waiting', tries: 0 }])
    await deliverNext(db, world, postTo(server.url, true))
    expect(server.arrived).toEqual([])
    expect(await states(db)).toMatchObject([{ state: 'held' }])
  })

  it('is forgotten half a year later; what was sealed of a dead one after a month', async () => {
    const { db, world } = await get()
    const server = await mailServer({ options: { onRcptTo: (_address, _session, callback) => { callback(refusal(550)) } } })
    await queue(db, world)
    await deliverNext(db, world, postTo(server.url))
    expect((await db.selectFrom('outbox').select('sealed').executeTakeFirstOrThrow()).sealed).not.toBeNull()
    later(world, 32 * 86_400_000)
    expect(await forgetOldMail(db, world)).toBe(0)
    expect((await db.selectFrom('outbox').select('sealed').executeTakeFirstOrThrow()).sealed).toBeNull()
    later(world, 150 * 86_400_000)
    expect(await forgetOldMail(db, world)).toBe(1)
  })
})

/** A port that takes connections and says nothing. */
async function listen(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(() => undefined)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  return { server, url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` }
}
