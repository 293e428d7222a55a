import { expect, it } from 'vitest'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { findDraft, saveDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode, receiptLookup } from '#app/features/hear/answering/receipt-code.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { deleteAnswers } from '#app/features/respond/following/delete-answers.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { chose, sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

describeOnEveryDatabase('sending a response', (get) => {
  it('stores every question of the version, each missing answer with its kind', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world, 'sunny-kite')
    const { responseId } = await sendSome(db, world, scene, { A1: chose('like'), A2: { is: 'missing', missing: 'not_sure' }, A4: { is: 'missing', missing: 'skipped' }, A9: words('more dogs') })
    const rows = await db.selectFrom('answer').select(['questionKey', 'optionCode', 'missing', 'contributionId']).where('responseId', '=', responseId).execute()
    const row = (key: string) => rows.find(({ questionKey }) => questionKey === key)
    expect(rows).toHaveLength(scene.version.definition.questions.length)
    expect(row('A1')).toMatchObject({ optionCode: 'like', missing: null })
    expect(row('A2')).toMatchObject({ optionCode: null, missing: 'not_sure' })
    expect(row('A4')).toMatchObject({ optionCode: null, missing: 'skipped' })
    expect(row('A3')).toMatchObject({ optionCode: null, missing: 'not_shown' })
    expect(row('A9')).toMatchObject({ optionCode: null, missing: null, contributionId: expect.any(String) })
  })

  it('makes one response of fifty parallel sends, and of a replay a day later', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const send = { ...scene, code: newReceiptCode(), answers: { A9: words('a park') } }
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => sendResponse(db, world, send)))
    expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1)
    world.set('2026-11-22T10:00:00Z')
    expect(await sendResponse(db, world, send)).toEqual({ outcome: 'already' })
    expect(await db.selectFrom('response').select('id').execute()).toHaveLength(1)
    expect(await db.selectFrom('contribution').select('id').execute()).toHaveLength(1)
  })

  it('cannot be revived by a replay once it was deleted', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code } = await sendSome(db, world, scene, { A9: words('a park') })
    await deleteAnswers(db, world, code)
    expect(await sendResponse(db, world, { ...scene, code, answers: { A9: words('a park') } })).toEqual({ outcome: 'already' })
    expect(await db.selectFrom('response').select('id').execute()).toEqual([])
  })

  it('takes the draft away in the same transaction', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const code = newReceiptCode()
    await saveDraft(db, world, code, scene.wayIn.collectorId, { surveyVersionId: scene.version.id, content: EMPTY_DRAFT })
    await sendResponse(db, world, { ...scene, code, answers: {} })
    expect(await findDraft(db, world, code, scene.wayIn.collectorId)).toBeUndefined()
  })

  it('flags the words of somebody whose answer leads to help, and says which question, not which answer', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    await sendSome(db, world, scene, { A5: chose('not-safe'), A9: words('I hide') })
    expect(await db.selectFrom('contribution').select(['flag', 'flagReason', 'readState']).executeTakeFirst()).toEqual({ flag: 'flagged', flagReason: 'option:A5', readState: 'unread' })
  })

  it('keeps the band and the permission beside the words, and survey A is never quotable', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world, 'green-bus')
    await sendSome(db, world, scene, { B10: words('a later bus'), B12: chose('yes'), BAGE: chose('14-15') })
    expect(await db.selectFrom('contribution').select(['ageBand', 'quotable', 'audience', 'language']).executeTakeFirst()).toEqual({ ageBand: '14-15', quotable: 1, audience: 'young-people', language: 'en' })
    await sendSome(db, world, scene, { B10: words('no permission') })
    expect((await db.selectFrom('contribution').select('quotable').where('original', '=', 'no permission').executeTakeFirst())?.quotable).toBe(0)
  })

  it('does not send an answer whose question a change of mind has hidden', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world, 'green-bus')
    const { responseId } = await sendSome(db, world, scene, { BAGE: chose('11-13'), BCARE: chose('yes') })
    const row = await db.selectFrom('answer').select(['optionCode', 'missing']).where('responseId', '=', responseId).where('questionKey', '=', 'BCARE').executeTakeFirst()
    expect(row).toEqual({ optionCode: null, missing: 'not_shown' })
  })

  it('stores nothing that could lead back to the code without the server, and no time of day', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code, responseId } = await sendSome(db, world, scene, { A1: chose('like') })
    const everything = JSON.stringify([await db.selectFrom('response').selectAll().execute(), await db.selectFrom('answer').selectAll().execute(), await db.selectFrom('receipt').selectAll().execute()])
    expect(everything).not.toContain(code)
    expect(everything).not.toContain(code.replaceAll('-', ''))
    expect(everything).toContain(receiptLookup(world, code))
    expect(everything).not.toMatch(/\d{2}:\d{2}/)
    expect(responseId).toMatch(/^[0-9a-z]{26}$/)
  })
})
