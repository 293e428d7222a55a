import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { inTransaction } from '#db/database.ts'
import { AUDIT_PAGE, listAuditedPeople, listAuditEntries, listAudited, type AuditSearch } from '#app/features/ground/audit/audit-store.server.ts'
import { hashAuditEntry, recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { recordTextsViewed, type TextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { verifyAuditChain } from '#app/features/ground/audit/verify-audit-chain.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff } from '#tests/support/office.ts'
import { letAuditBeChanged } from '#tests/support/tamper.ts'

async function act(db: Db, world: World, times: number, name = 'thing.done') {
  for (let time = 0; time < times; time += 1) {
    await inTransaction(db, (trx) => recordAudit(trx, world, { staffId: 'somebody', act: name, subjectType: 'thing', subjectId: 'one', detail: { time } }))
  }
}

describeOnEveryDatabase('the chain of the audit trail', (get) => {
  it('is whole when it is empty and after every act', async () => {
    const { db, world } = await get()
    expect(await verifyAuditChain(db)).toEqual({ ok: true, entries: 0 })
    await act(db, world, 5)
    expect(await verifyAuditChain(db)).toEqual({ ok: true, entries: 5 })
  })
  it.each(['staffId', 'act', 'subjectId', 'detail', 'at'] as const)('breaks where somebody changed %s', async (column) => {
    const { db, world, kind } = await get()
    await letAuditBeChanged(db, kind)
    await act(db, world, 4)
    await db.updateTable('auditEntry').set({ [column]: 'changed' }).where('sequence', '=', 3).execute()
    expect(await verifyAuditChain(db)).toEqual({ ok: false, sequence: 3 })
  })
  it('breaks after a changed entry whose hash was made to fit', async () => {
    const { db, world, kind } = await get()
    await letAuditBeChanged(db, kind)
    await act(db, world, 4)
    const entry = await db.selectFrom('auditEntry').selectAll().where('sequence', '=', 2).executeTakeFirstOrThrow()
    const changed = { ...entry, staffId: 'somebody else' }
    await db.updateTable('auditEntry').set({ ...changed, hash: hashAuditEntry(changed) }).where('sequence', '=', 2).execute()
    expect(await verifyAuditChain(db)).toEqual({ ok: false, sequence: 3 })
  })
  it('breaks where an entry was taken away', async () => {
    const { db, world, kind } = await get()
    await letAuditBeChanged(db, kind)
    await act(db, world, 4)
    await db.deleteFrom('auditEntry').where('sequence', '=', 2).execute()
    expect(await verifyAuditChain(db)).toEqual({ ok: false, sequence: 2 })
  })
  it('breaks when the last entry was taken away or changed to fit itself', async () => {
    const { db, world, kind } = await get()
    await letAuditBeChanged(db, kind)
    await act(db, world, 3)
    const last = await db.selectFrom('auditEntry').selectAll().where('sequence', '=', 3).executeTakeFirstOrThrow()
    const changed = { ...last, detail: '{}' }
    await db.updateTable('auditEntry').set({ ...changed, hash: hashAuditEntry(changed) }).where('sequence', '=', 3).execute()
    expect(await verifyAuditChain(db)).toEqual({ ok: false, sequence: 3 })
    await db.deleteFrom('auditEntry').where('sequence', '=', 3).execute()
    expect(await verifyAuditChain(db)).toEqual({ ok: false, sequence: 3 })
  })
  it('stays one chain when many act at once', async () => {
    const { db, world } = await get()
    await Promise.all(Array.from({ length: 10 }, () => act(db, world, 1)))
    expect(await verifyAuditChain(db)).toEqual({ ok: true, entries: 10 })
  })
})

describeOnEveryDatabase('the table of the audit trail', (get) => {
  it.each([
    ['a changed entry', `update audit_entry set act = 'nothing' where sequence = 2`],
    ['an entry taken away', 'delete from audit_entry where sequence = 2'],
    ['all of it taken away', 'delete from audit_entry'],
    ['a head taken away', 'delete from audit_head'],
  ])('refuses %s', async (_, statement) => {
    const { db, world } = await get()
    await act(db, world, 3)
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('only grows')
    expect(await verifyAuditChain(db)).toEqual({ ok: true, entries: 3 })
  })
  it('refuses to be emptied or written over in the ways each database has for that', async () => {
    const { db, world, kind } = await get()
    await act(db, world, 3)
    const ways = kind === 'postgres' ? ['truncate audit_entry'] : ['insert or replace into audit_entry select sequence, id, at, staff_id, subject_id, subject_type, act, detail, previous_hash, hash from audit_entry where sequence = 2']
    for (const way of ways) await expect(sql.raw(way).execute(db)).rejects.toThrow('only grows')
    expect(await verifyAuditChain(db)).toEqual({ ok: true, entries: 3 })
  })
})

describeOnEveryDatabase('searching the audit trail', (get) => {
  it('shows the newest first with the name of who acted', async () => {
    const { db, world } = await get()
    const staffId = await giveStaff(db, world, 'dpo')
    await act(db, world, 1)
    await inTransaction(db, (trx) => recordAudit(trx, world, { staffId, act: 'thing.seen', subjectType: 'thing', subjectId: 'one' }))
    const { entries, more } = await listAuditEntries(db, {})
    expect(entries.map(({ sequence, act: name, who }) => ({ sequence, name, who }))).toEqual([{ sequence: 2, name: 'thing.seen', who: 'dpo' }, { sequence: 1, name: 'thing.done', who: null }])
    expect(more).toBe(false)
    expect(await listAudited(db)).toEqual(['thing.done', 'thing.seen'])
  })
  it('is narrowed by act and leads to older pages', async () => {
    const { db, world } = await get()
    await act(db, world, 1, 'thing.other')
    await act(db, world, AUDIT_PAGE + 1)
    const first = await listAuditEntries(db, { act: 'thing.done' })
    expect(first.entries).toHaveLength(AUDIT_PAGE)
    expect(first.more).toBe(true)
    const second = await listAuditEntries(db, { act: 'thing.done', before: first.entries.at(-1)?.sequence })
    expect(second.entries.map(({ sequence }) => sequence)).toEqual([2])
    expect(second.more).toBe(false)
  })
  it('is narrowed by person, by day, and by what it was about, in a list of several too', async () => {
    const { db, world } = await get()
    const view = (staffId: string, view: Partial<TextsViewed>) => recordTextsViewed(db, world, { staffId, page: 'reading', subjectType: 'contribution', ...view })
    await view('ann', { id: 'text1' })
    world.set('2026-11-22T09:00:00Z')
    await view('ben', { ids: ['text2', 'text1', 'text2'] })
    await view('ben', { ids: ['text3'] })
    const found = async (search: AuditSearch) => (await listAuditEntries(db, search)).entries.map(({ sequence }) => sequence)
    expect(await found({ person: 'ben' })).toEqual([3, 2])
    expect(await found({ subject: 'text1' })).toEqual([2, 1])
    expect(await found({ subject: 'text1', person: 'ann' })).toEqual([1])
    expect(await found({ since: '2026-11-22T00:00:00Z' })).toEqual([3, 2])
    expect(await found({ until: '2026-11-22T00:00:00Z' })).toEqual([1])
    expect(await found({ subject: '%' })).toEqual([])
    expect(await listAuditedPeople(db)).toEqual([{ id: 'ann', name: 'ann' }, { id: 'ben', name: 'ben' }])
  })
})

describeOnEveryDatabase('a page that shows what people wrote', (get) => {
  it('that loads itself again is the same view for ten minutes; another page, person or text is its own', async () => {
    const { db, world } = await get()
    const look = (staffId = 'ann', id = 'a', page: TextsViewed['page'] = 'coding') => recordTextsViewed(db, world, { staffId, page, subjectType: 'contribution', id })
    const count = async () => (await listAuditEntries(db, {})).entries.length
    world.set('2026-11-22T09:00:00Z')
    await look()
    await look()
    world.set('2026-11-22T09:09:59Z')
    await look()
    expect(await count()).toBe(1)
    await look('ben')
    await look('ann', 'b')
    await look('ann', 'a', 'reading')
    expect(await count()).toBe(4)
    world.set('2026-11-22T09:10:00Z')
    await look()
    expect(await count()).toBe(5)
  })
  it('is one entry with the ids of it, and none where nothing stood', async () => {
    const { db, world } = await get()
    await recordTextsViewed(db, world, { staffId: 'ann', page: 'moderation', subjectType: 'post', id: 'a', ids: ['b', 'a', 'c', 'b'] })
    await recordTextsViewed(db, world, { staffId: 'ann', page: 'coding', subjectType: 'contribution', ids: [] })
    const { entries } = await listAuditEntries(db, {})
    expect(entries.map(({ act: name, subjectId, detail }) => ({ name, subjectId, detail }))).toEqual([{ name: 'text.viewed', subjectId: 'a', detail: '{"page":"moderation","ids":"b c"}' }])
  })
})
