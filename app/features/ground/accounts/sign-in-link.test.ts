import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { deleteOldSignIns, requestSignInLink } from '#app/features/ground/accounts/request-sign-in-link.server.ts'
import { lookAtSignInLink, takeSignInLink } from '#app/features/ground/accounts/use-sign-in-link.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'

async function giveAddress(db: Db, world: World): Promise<string> {
  const staffId = await giveStaff(db, world, 'dsl')
  await db.updateTable('staff').set({ email: 'Lead@Example.org', emailFolded: 'lead@example.org' }).where('id', '=', staffId).execute()
  return staffId
}

async function ask(db: Db, world: World) {
  const { browser, mail } = await requestSignInLink(db, world, ' lead@EXAMPLE.org ')
  if (!mail) throw new Error('no mail')
  return { browser, ...mail, wrong: mail.code === '000000' ? '000001' : '000000' }
}

const gone = { ok: false, reason: 'gone' }
const wrong = { ok: false, reason: 'wrong' }

describeOnEveryDatabase('a link by mail', (get) => {
  it('signs in the browser that asked, once', async () => {
    const { db, world } = await get()
    const staffId = await giveAddress(db, world)
    const { browser, token } = await ask(db, world)
    expect(await lookAtSignInLink(db, world, { token, browser })).toBe('sameBrowser')
    expect(await lookAtSignInLink(db, world, { token, browser })).toBe('sameBrowser')
    expect(await takeSignInLink(db, world, { token, browser })).toEqual({ ok: true, staffId })
    expect(await takeSignInLink(db, world, { token, browser })).toEqual(gone)
    expect(await lookAtSignInLink(db, world, { token, browser })).toBe('gone')
  })
  it('asks another browser for the code, so that a stolen link alone is worth nothing', async () => {
    const { db, world } = await get()
    const staffId = await giveAddress(db, world)
    const { token, code, wrong: typo } = await ask(db, world)
    for (const browser of [undefined, 'another']) expect(await lookAtSignInLink(db, world, { token, browser })).toBe('otherBrowser')
    expect(await takeSignInLink(db, world, { token })).toEqual(wrong)
    expect(await takeSignInLink(db, world, { token, browser: 'another', code: typo })).toEqual(wrong)
    expect(await takeSignInLink(db, world, { token, code })).toEqual({ ok: true, staffId })
  })
  it('runs out after a quarter of an hour', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const { browser, token, code } = await ask(db, world)
    world.set('2026-11-21T10:15:00Z')
    expect(await takeSignInLink(db, world, { token, browser })).toEqual(gone)
    expect(await takeSignInLink(db, world, { browser, code })).toEqual(gone)
    world.set('2026-11-21T10:15:01Z')
    expect(await deleteOldSignIns(db, world)).toBe(1)
  })
  it('is worth nothing to an account that was disabled meanwhile', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const { browser, token } = await ask(db, world)
    await db.updateTable('staff').set({ state: 'disabled' }).execute()
    expect(await takeSignInLink(db, world, { token, browser })).toEqual(gone)
  })
  it('stands in the database as hashes alone, code and address too', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const { browser, token, code } = await ask(db, world)
    const row = JSON.stringify(await db.selectFrom('signInLink').selectAll().executeTakeFirstOrThrow())
    for (const secret of [browser, token, code, 'example.org']) expect(row).not.toContain(secret)
  })
})

describeOnEveryDatabase('the code of the mail', (get) => {
  it('signs in the browser that asked, and no other', async () => {
    const { db, world } = await get()
    const staffId = await giveAddress(db, world)
    const { browser, code } = await ask(db, world)
    expect(await takeSignInLink(db, world, { code })).toEqual(gone)
    expect(await takeSignInLink(db, world, { browser: 'another', code })).toEqual(gone)
    expect(await takeSignInLink(db, world, { browser, code })).toEqual({ ok: true, staffId })
    expect(await takeSignInLink(db, world, { browser, code })).toEqual(gone)
  })
  it('is locked by the fifth wrong try, with the link: a sixth is not even looked at', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const { browser, token, code, wrong: typo } = await ask(db, world)
    for (let tries = 0; tries < 5; tries += 1) expect(await takeSignInLink(db, world, { browser, code: typo })).toEqual(wrong)
    expect(await takeSignInLink(db, world, { browser, code })).toEqual(gone)
    expect(await takeSignInLink(db, world, { browser, token })).toEqual(gone)
  })
  it('is not guessed by twenty tries at once', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const { browser, wrong: typo } = await ask(db, world)
    const answers = await Promise.all(Array.from({ length: 20 }, () => takeSignInLink(db, world, { browser, code: typo })))
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'wrong').length).toBeLessThanOrEqual(5)
    expect((await db.selectFrom('signInLink').select('tries').executeTakeFirstOrThrow()).tries).toBe(5)
  })
})

describeOnEveryDatabase('asking for a link', (get) => {
  it('writes the same down for an address that has no account, and sends nothing', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    const { browser, mail } = await requestSignInLink(db, world, 'nobody@example.org')
    expect(mail).toBeUndefined()
    expect((await db.selectFrom('signInLink').select('staffId').execute())).toEqual([{ staffId: null }])
    for (const answer of [wrong, wrong, wrong, wrong, wrong, gone]) expect(await takeSignInLink(db, world, { browser, code: 'ABCDEF' })).toEqual(answer)
  })
  it('sends five mails an address in a quarter of an hour, then waits', async () => {
    const { db, world } = await get()
    await giveAddress(db, world)
    for (let time = 0; time < 5; time += 1) await ask(db, world)
    expect((await requestSignInLink(db, world, 'lead@example.org')).mail).toBeUndefined()
    world.set('2026-11-21T10:16:00Z')
    expect((await requestSignInLink(db, world, 'lead@example.org')).mail).toBeDefined()
  })
})
