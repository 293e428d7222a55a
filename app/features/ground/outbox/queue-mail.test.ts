import { expect, it } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { listMails } from '#tests/support/mails.ts'

const mail = { key: 'test for sam', kind: 'test', to: { address: 'sam@example.org' }, path: '/office/outbox', values: { code: '492817' } } as const

describeOnEveryDatabase('a mail put into the outbox', (get) => {
  it('waits, with nothing of it to be read in the database', async () => {
    const { db, world } = await get()
    await inTransaction(db, (trx) => queueMail(trx, world, mail))
    expect(await listMails(db, world)).toEqual([{ kind: 'test', staffId: null, state: 'waiting', address: 'sam@example.org', path: '/office/outbox', values: { code: '492817' } }])
    const row = JSON.stringify(await db.selectFrom('outbox').selectAll().execute())
    for (const secret of ['sam', '492817', 'office/outbox', '10:00']) expect(row.replace('2026-11-21T10:00:00.000Z', '')).not.toContain(secret)
  })

  it('is one mail however often it is asked for', async () => {
    const { db, world } = await get()
    await Promise.all([1, 2, 3].map(() => inTransaction(db, (trx) => queueMail(trx, world, mail))))
    await inTransaction(db, (trx) => queueMail(trx, world, { ...mail, key: 'another' }))
    expect(await listMails(db, world)).toHaveLength(2)
  })

  it('is gone with the transaction that failed', async () => {
    const { db, world } = await get()
    await expect(inTransaction(db, async (trx) => {
      await queueMail(trx, world, mail)
      throw new Error('no')
    })).rejects.toThrow('no')
    expect(await listMails(db, world)).toEqual([])
  })

  it('leads nowhere but to a page of ours', async () => {
    const { db, world } = await get()
    for (const path of ['https://evil.example', '//evil.example', 'office']) await expect(queueMail(db, world, { ...mail, path })).rejects.toThrow('slash')
  })
})
