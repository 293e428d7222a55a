import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { allQuestions } from '#app/features/ask/surveys/survey-definition.ts'
import { getActiveStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { describeDuty } from '#app/features/ground/duty/describe-duty.server.ts'
import { openSealed } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { saveAnswer } from '#app/features/hear/answering/save-answer.server.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { alertOverdue } from '#app/features/hear/contributions/alert-overdue.server.ts'
import { listReadingQueue } from '#app/features/hear/contributions/list-reading-queue.server.ts'
import { markRead } from '#app/features/hear/contributions/mark-read.server.ts'
import { claimNext } from '#app/features/hear/contributions/reading-lease.server.ts'
import { addMissingRiskPhrases } from '#seeds/empty/risk-phrases.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { giveDuty } from '#tests/support/duty.ts'
import { giveContribution } from '#tests/support/office.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

const WORDS = 'I dont like it when they shout at home and I hide'

/** A child writes it on the way through the survey and sends: what they are led to, and the text that came in. */
async function aChildWrites(db: Db, world: World) {
  const { wayIn, version } = await setSurveys(db, world, 'sunny-kite')
  const question = allQuestions(version.definition).find(({ key }) => key === 'A9')
  if (!question) throw new Error('survey A asks for words')
  const code = newReceiptCode()
  const saved = await saveAnswer(db, world, { code, collectorId: wayIn.collectorId, draft: { surveyVersionId: version.id, content: EMPTY_DRAFT }, question, typed: [WORDS], language: 'en' })
  if (!saved.ok) throw new Error('was not saved')
  const sent = await sendResponse(db, world, { wayIn, version, code, answers: saved.draft.content.answers })
  return { helpAtOnce: saved.needsHelp, sent: sent.outcome }
}

/** Everything a mail could say: the row, and what is sealed in it. */
async function mails(db: Db, world: World) {
  const rows = await db.selectFrom('outbox').selectAll().execute()
  return rows.map((row) => JSON.stringify(row) + (row.keyId !== null && row.sealed !== null ? openSealed(world, 'outbox', { keyId: row.keyId, sealed: row.sealed }) : ''))
}

describeOnEveryDatabase('scenario 2: a child writes at half past seven on a Friday evening', (get) => {
  it('gets help at once; the right person is told at once and reads it first on Monday; no mail says a word of it', async () => {
    const { db, world } = await get()
    world.set('2026-11-20T19:30:00Z')
    await addMissingRiskPhrases(db, world)
    const { deputyId, readerId } = await giveDuty(db, world)
    await giveContribution(db, world, { id: 'older', audience: 'children', receivedOn: '2026-11-19', receivedAt: '2026-11-19T10:00:00.000Z' })

    expect(await aChildWrites(db, world)).toEqual({ helpAtOnce: true, sent: 'stored' })
    world.set('2026-11-20T19:31:00Z')
    await alertOverdue(db, world)
    const told = await mails(db, world)
    expect(told.filter((mail) => mail.includes('readingOutOfHours') && mail.includes(deputyId))).toHaveLength(1)

    const reader = await getActiveStaff(db, world, readerId)
    const { lines } = await listReadingQueue(db, world, reader)
    expect(lines[0]).toMatchObject({ flag: 'flagged', beginning: WORDS, due: { day: '2026-11-23', time: '10:00' }, late: false })
    expect(await describeDuty(db, world)).toMatchObject({ next: { day: '2026-11-23', time: '09:00' }, outside: { role: 'Role of out_of_hours', phone: '01632 960000' } })

    world.set('2026-11-23T09:05:00Z')
    const first = await claimNext(db, world, reader)
    expect(first).toBe(lines[0]?.id)
    await recordTextsViewed(db, world, { staffId: readerId, page: 'reading', subjectType: 'contribution', id: first ?? '' })
    const seen = await db.selectFrom('auditEntry').select(['at', 'staffId']).where('subjectId', '=', first ?? '').orderBy('sequence').executeTakeFirst()
    expect(seen).toEqual({ at: '2026-11-23T09:05:00.000Z', staffId: readerId })
    expect(await markRead(db, world, { staffId: readerId, contributionId: first ?? '' })).toEqual({ ok: true })
    expect(await db.selectFrom('contribution').select(['readInTime', 'receivedAt']).where('id', '=', first ?? '').executeTakeFirst()).toEqual({ readInTime: 1, receivedAt: null })

    for (const mail of [...told, ...await mails(db, world)]) expect(mail).not.toMatch(/shout|hide|home|dont like/i)
    expect(JSON.stringify(await db.selectFrom('auditEntry').selectAll().execute())).not.toContain('shout')
  })
  it('and on Monday at ten it is late when nobody was there', async () => {
    const { db, world } = await get()
    world.set('2026-11-20T19:30:00Z')
    await addMissingRiskPhrases(db, world)
    const { deputyId } = await giveDuty(db, world)
    await aChildWrites(db, world)
    world.set('2026-11-23T09:59:00Z')
    await alertOverdue(db, world)
    expect((await mails(db, world)).filter((mail) => mail.includes('readingOverdue'))).toEqual([])
    world.set('2026-11-23T10:00:00Z')
    await alertOverdue(db, world)
    expect((await mails(db, world)).filter((mail) => mail.includes('readingOverdue') && mail.includes(deputyId))).toHaveLength(1)
  })
})
