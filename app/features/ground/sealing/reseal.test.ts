import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { queueMail } from '#app/features/ground/outbox/queue-mail.server.ts'
import { listSealedColumns, resealAll } from '#app/features/ground/sealing/reseal.server.ts'
import { openSealed, SEAL_PURPOSES, sealText } from '#app/features/ground/sealing/sealing.ts'
import { addFieldKey, forgetFieldKeys, openFieldKeys } from '#app/server/field-keys.ts'
import { listActs } from '#tests/support/office.ts'
import { listMails } from '#tests/support/mails.ts'
import { describeOnStoredDatabases, type StoredDatabase } from '#tests/support/stored-databases.ts'

/** The world of a server that was started before the keys were rotated. */
function running({ world, folder }: StoredDatabase) {
  const path = join(folder, 'field-keys')
  return { path, world: { ...world, fieldKeys: openFieldKeys(path) } }
}

async function queue(stored: StoredDatabase, world: StoredDatabase['world'], from: number, to: number) {
  for (let n = from; n < to; n += 1) await inTransaction(stored.db, (trx) => queueMail(trx, world, { key: `mail ${n}`, kind: 'test', to: { address: `${n}@example.org` }, path: '/office' }))
}

async function keysInUse({ db }: StoredDatabase) {
  const rows = await db.selectFrom('outbox').select('keyId').distinct().orderBy('keyId').execute()
  return rows.map(({ keyId }) => keyId)
}

const noticed = () => new Promise((resolve) => setTimeout(resolve, 1100))

describeOnStoredDatabases('field keys', (get) => {
  it('are rotated while a server runs: it uses the new one, and everything stays readable all the time', async () => {
    const stored = await get()
    const { path, world } = running(stored)
    await queue(stored, world, 0, 130)
    expect(await keysInUse(stored)).toEqual(['1'])
    expect(addFieldKey(path)).toBe('2')
    await noticed()
    const writing = queue(stored, world, 130, 160)
    expect(await resealAll(stored.db, world, stored.url)).toEqual({ resealed: 130, unreadable: 0 })
    await writing
    expect(await keysInUse(stored)).toEqual(['2'])
    const addresses = (await listMails(stored.db, world)).map(({ address }) => address)
    expect(new Set(addresses).size).toBe(160)
    expect(await listActs(stored.db)).toEqual(['field_keys.rotated'])
  })

  it('are known at once to a server that meets a field sealed with a newer one', async () => {
    const stored = await get()
    const { path, world } = running(stored)
    world.fieldKeys.current()
    addFieldKey(path)
    const other = running(stored).world
    expect(openSealed(world, 'note', sealText(other, 'note', 'new'))).toBe('new')
  })

  it('stay until nothing needs them, and then go', async () => {
    const stored = await get()
    const { path, world } = running(stored)
    addFieldKey(path)
    await queue(stored, world, 0, 3)
    addFieldKey(path)
    await noticed()
    expect(forgetFieldKeys(path, new Set(await keysInUse(stored)))).toEqual([])
    await resealAll(stored.db, world, stored.url)
    expect(forgetFieldKeys(path, new Set(await keysInUse(stored)))).toEqual(['2'])
    expect(await listMails(stored.db, running(stored).world)).toHaveLength(3)
  })

  it('leave alone what no key opens, and say how much that is', async () => {
    const stored = await get()
    const { path, world } = running(stored)
    await queue(stored, world, 0, 3)
    const one = await stored.db.selectFrom('outbox').select('id').executeTakeFirstOrThrow()
    await stored.db.updateTable('outbox').set({ sealed: 'AAAA' }).where('id', '=', one.id).execute()
    addFieldKey(path)
    await noticed()
    expect(await resealAll(stored.db, world, stored.url)).toEqual({ resealed: 2, unreadable: 1 })
  })

  it('stand in a file nobody else may read, and in no table', async () => {
    const stored = await get()
    const { path, world } = running(stored)
    addFieldKey(path)
    await queue(stored, world, 0, 1)
    expect(statSync(path).mode & 0o077).toBe(0)
    const key = world.fieldKeys.find('2')?.toString('base64') ?? 'none'
    expect(readFileSync(path, 'utf8')).toContain(key)
    expect(JSON.stringify(await stored.db.selectFrom('outbox').selectAll().execute())).not.toContain(key)
    rmSync(path)
    expect(existsSync(path)).toBe(false)
  })

  it('are found for every table that holds something sealed', async () => {
    const stored = await get()
    const tables = (await listSealedColumns(stored.url)).map(({ table, sealed }) => `${table}.${sealed}`)
    for (const known of ['contact_request.sealed', 'outbox.sealed', 'concern.sealed', 'concern.glass_sealed', 'complaint.sealed']) expect(tables).toContain(known)
    expect(new Set(SEAL_PURPOSES).size).toBe(SEAL_PURPOSES.length)
  })
})
