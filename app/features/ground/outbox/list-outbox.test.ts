import { expect, it } from 'vitest'
import { countLostMail, describeWaitingMail, listOutbox } from '#app/features/ground/outbox/list-outbox.server.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { retryMail, sendTestMail } from '#app/features/ground/outbox/retry-mail.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { listMails } from '#tests/support/mails.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'

describeOnEveryDatabase('the mail page', (get) => {
  it('shows how mails stand, those that need somebody first, and nothing of what they say', async () => {
    const { db, world } = await get()
    for (const key of ['sent', 'waiting', 'dead']) await queueMail(db, world, { key, kind: 'test', to: { address: 'sam@example.org' }, path: '/office/secret', values: { code: '492817' } })
    const [first, second] = await listOutbox(db)
    await db.updateTable('outbox').set({ state: 'sent', settledOn: '2026-11-21', sealed: null, dueAt: null }).where('id', '=', first?.id ?? '').execute()
    await db.updateTable('outbox').set({ state: 'dead', settledOn: '2026-11-21', dueAt: null, problem: 'slow' }).where('id', '=', second?.id ?? '').execute()
    const listed = await listOutbox(db)
    expect(listed.map(({ state, mayTryAgain }) => [state, mayTryAgain])).toEqual([['dead', true], ['waiting', false], ['sent', false]])
    expect(JSON.stringify(listed)).not.toMatch(/sam|secret|492817/)
    expect([await countLostMail(db, '2026-11-01'), await countLostMail(db, '2026-11-22')]).toEqual([1, 0])
    expect(await describeWaitingMail(db)).toEqual({ waiting: 1, since: '2026-11-21' })
  })

  it('lets a mail that was given up go again, once, with all its tries', async () => {
    const { db, world } = await get()
    await queueMail(db, world, { key: 'one', kind: 'test', to: { address: 'sam@example.org' }, path: '/office' })
    const [mail] = await listOutbox(db)
    const act = { staffId: 'ann', id: mail?.id ?? '' }
    expect(await retryMail(db, world, act)).toBe(false)
    await db.updateTable('outbox').set({ state: 'dead', tries: 10, dueAt: null, settledOn: '2026-11-21' }).execute()
    expect(await retryMail(db, world, act)).toBe(true)
    expect(await retryMail(db, world, act)).toBe(false)
    expect(await listOutbox(db)).toMatchObject([{ state: 'waiting', tries: 0, problem: null }])
    await db.updateTable('outbox').set({ state: 'dead', sealed: null }).execute()
    expect(await retryMail(db, world, act)).toBe(false)
    expect(await listActs(db)).toEqual(['mail.retried'])
  })

  it('sends a test to whoever asks, if they have an address', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'system_administrator')
    expect(await sendTestMail(db, world, { staffId, path: '/office/outbox' })).toBe(false)
    await db.updateTable('staff').set({ email: 'admin@example.org' }).where('id', '=', staffId).execute()
    expect(await sendTestMail(db, world, { staffId, path: '/office/outbox' })).toBe(true)
    expect(await listMails(db, world)).toMatchObject([{ kind: 'test', staffId, state: 'waiting', path: '/office/outbox' }])
    expect(await listActs(db)).toEqual(['mail.tested'])
  })
})
