import { expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Db } from '#db/database.ts'
import { keepsOrderOfChanges } from '#db/dialect.ts'
import type { World } from '#app/features/ground/world.ts'
import { accessHash } from '#app/features/hear/access/access-code.ts'
import { countAccessCodes, isAccessCodeFree } from '#app/features/hear/access/access-code-store.server.ts'
import { forgetOrderOfUse } from '#app/features/hear/access/forget-order.server.ts'
import { makeAccessCodes } from '#app/features/hear/access/make-access-codes.server.ts'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { findDraft, saveDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { findWayIn, getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveStaff, listActs } from '#tests/support/office.ts'
import { chose, setSurveys } from '#tests/support/survey-scene.ts'

/** `sunny-kite`, asking for codes, and so many of them. */
async function setCodes(db: Db, world: World, count: number) {
  await setSurveys(db, world, 'sunny-kite')
  await db.updateTable('collector').set({ access: 'code' }).where('code', '=', 'sunny-kite').execute()
  const wayIn = await findWayIn(db, world, 'sunny-kite')
  if (!wayIn) throw new Error('no collector')
  const staffId = await giveStaff(db, world, 'participation_officer')
  const made = await makeAccessCodes(db, world, { staffId, collectorId: wayIn.collectorId, count })
  if (!made.ok) throw new Error(made.reason)
  return { scene: { wayIn, version: await getOpenVersion(db, wayIn.surveyId) }, staffId, codes: made.codes }
}

const answers = { A1: chose('like') }
const countResponses = async (db: Db) => (await db.selectFrom('response').select('id').execute()).length

describeOnEveryDatabase('one-time access codes', (get) => {
  it('are made many at a time, kept as hashes only, and entered in the audit trail without any code', async () => {
    const { db, world } = await get()
    const { scene, codes } = await setCodes(db, world, 2000)
    expect(new Set(codes).size).toBe(2000)
    expect(await countAccessCodes(db, scene.wayIn.collectorId)).toEqual([{ batch: 1, unused: 2000, used: 0 }])
    const everything = JSON.stringify([await db.selectFrom('accessCode').selectAll().execute(), await db.selectFrom('auditEntry').selectAll().execute()])
    expect(codes.filter((code) => everything.includes(code) || everything.includes(code.replaceAll('-', '')))).toEqual([])
    expect(await listActs(db)).toContain('access_codes.made')
  })

  it('let one response in each; a replay finds its receipt before the code is looked at', async () => {
    const { db, world } = await get()
    const { scene, codes: [accessCode = ''] } = await setCodes(db, world, 2)
    const send = { ...scene, answers, accessCode, code: newReceiptCode() }
    expect((await sendResponse(db, world, send)).outcome).toBe('stored')
    expect(await sendResponse(db, world, send)).toEqual({ outcome: 'already' })
    expect(await sendResponse(db, world, { ...send, code: newReceiptCode() })).toEqual({ outcome: 'code refused' })
    expect(await countResponses(db)).toBe(1)
    expect(await countAccessCodes(db, scene.wayIn.collectorId)).toEqual([{ batch: 1, unused: 1, used: 1 }])
  })

  it('let one of fifty through who send with the same code at once', async () => {
    const { db, world } = await get()
    const { scene, codes: [accessCode = ''] } = await setCodes(db, world, 1)
    const sent = await Promise.all(Array.from({ length: 50 }, () => sendResponse(db, world, { ...scene, answers, accessCode, code: newReceiptCode() })))
    expect(sent.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1)
    expect(sent.filter(({ outcome }) => outcome === 'code refused')).toHaveLength(49)
    expect(await db.selectFrom('receipt').select('receiptHash').execute()).toHaveLength(1)
  })

  it('leave the draft when they are refused, so that another code sends it', async () => {
    const { db, world } = await get()
    const { scene, codes: [used = '', free = ''] } = await setCodes(db, world, 2)
    await sendResponse(db, world, { ...scene, answers, accessCode: used, code: newReceiptCode() })
    const code = newReceiptCode()
    await saveDraft(db, world, code, scene.wayIn.collectorId, { surveyVersionId: scene.version.id, content: { ...EMPTY_DRAFT, answers } })
    expect((await sendResponse(db, world, { ...scene, code, answers, accessCode: used })).outcome).toBe('code refused')
    expect((await findDraft(db, world, code, scene.wayIn.collectorId))?.content.answers).toEqual(answers)
    expect((await sendResponse(db, world, { ...scene, code, answers, accessCode: free })).outcome).toBe('stored')
  })

  it('are asked of everybody but those whom a worker helps', async () => {
    const { db, world } = await get()
    const { scene } = await setCodes(db, world, 1)
    expect((await sendResponse(db, world, { ...scene, answers, code: newReceiptCode() })).outcome).toBe('code refused')
    expect((await sendResponse(db, world, { ...scene, answers, code: newReceiptCode(), mode: 'paper' })).outcome).toBe('stored')
  })

  it('belong to one collector, and are answered alike when unknown, used, or of another one', async () => {
    const { db, world } = await get()
    const { scene, codes: [used = '', free = ''] } = await setCodes(db, world, 2)
    await sendResponse(db, world, { ...scene, answers, accessCode: used, code: newReceiptCode() })
    const other = await findWayIn(db, world, 'quiet-river')
    const isFree = (collectorId: string | undefined, code: string) => isAccessCodeFree(db, world, collectorId ?? '', code)
    expect(await isFree(scene.wayIn.collectorId, free.toLowerCase())).toBe(true)
    expect([await isFree(scene.wayIn.collectorId, used), await isFree(scene.wayIn.collectorId, 'K7M-4QX-2WR'), await isFree(other?.collectorId, free), await isFree(scene.wayIn.collectorId, '')]).toEqual([false, false, false, false])
  })

  it('cannot be joined to a response: no column, no time, no order', async () => {
    const { db, world, kind } = await get()
    const { scene, codes } = await setCodes(db, world, 40)
    const sheet = codes.map((code) => accessHash(world, code))
    for (const accessCode of codes.slice(0, 20)) await sendResponse(db, world, { ...scene, answers, accessCode, code: newReceiptCode() })
    const rows = await db.selectFrom('accessCode').selectAll().execute()
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['batch', 'codeHash', 'collectorId', 'used'])
    expect(JSON.stringify(rows)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    if (kind === 'sqlite') expect(rows.map(({ codeHash }) => codeHash)).toEqual([...sheet].sort())
    const others = await Promise.all((['response', 'answer', 'receipt', 'draft', 'contribution'] as const).map((table) => db.selectFrom(table).selectAll().execute()))
    expect(sheet.filter((hash) => JSON.stringify(others).includes(hash))).toEqual([])
  })

  it('lose the order and the transaction of their use at the next housekeeping, also on PostgreSQL', async () => {
    const { db, world, kind } = await get()
    const { scene, codes } = await setCodes(db, world, 30)
    for (const accessCode of codes.slice(0, 12)) await sendResponse(db, world, { ...scene, answers, accessCode, code: newReceiptCode() })
    expect(await forgetOrderOfUse(db)).toBe(12)
    expect(await forgetOrderOfUse(db)).toBe(0)
    expect(await countAccessCodes(db, scene.wayIn.collectorId)).toEqual([{ batch: 1, unused: 18, used: 12 }])
    expect(await sendResponse(db, world, { ...scene, answers, accessCode: codes[0], code: newReceiptCode() })).toEqual({ outcome: 'code refused' })
    if (!keepsOrderOfChanges(kind)) return
    const { rows } = await sql<{ hash: string; written: string }>`select code_hash as hash, xmin::text as written from access_code where used = 1 order by ctid`.execute(db)
    expect(new Set(rows.map(({ written }) => written)).size).toBe(1)
    expect(rows.map(({ hash }) => hash)).toEqual(rows.map(({ hash }) => hash).sort())
  })

  it('are not made for a collector that lets everybody in, nor for none', async () => {
    const { db, world } = await get()
    const { staffId } = await setCodes(db, world, 1)
    const river = await findWayIn(db, world, 'quiet-river')
    expect(await makeAccessCodes(db, world, { staffId, collectorId: river?.collectorId ?? '', count: 5 })).toEqual({ ok: false, reason: 'open_to_all' })
    expect(await makeAccessCodes(db, world, { staffId, collectorId: 'nobody', count: 5 })).toEqual({ ok: false, reason: 'absent' })
  })
})
