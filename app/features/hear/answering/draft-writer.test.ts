import { expect, it } from 'vitest'
import { createDraftWriter } from '#app/features/hear/answering/draft-writer.server.ts'
import { findDraft, type Draft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

function said(surveyVersionId: string, text: string): Draft {
  return { surveyVersionId, content: { answers: { A9: { is: 'text', text, language: 'en' } }, unchecked: {}, helped: false } }
}

describeOnEveryDatabase('drafts written together', (get) => {
  it('are all kept, each under its own code, the later of two of one child', async () => {
    const { db, world } = await get()
    const { wayIn, version } = await setSurveys(db, world)
    const write = createDraftWriter(db, world)
    const codes = Array.from({ length: 40 }, () => newReceiptCode())
    const written = await Promise.all(codes.flatMap((code, index) => ['first', 'later'].map((word) => write(code, wayIn.collectorId, said(version.id, `${word} ${index}`)))))
    expect(new Set(written)).toEqual(new Set(['saved']))
    for (const [index, code] of codes.entries()) expect((await findDraft(db, world, code, wayIn.collectorId))?.content.answers['A9']).toEqual({ is: 'text', text: `later ${index}`, language: 'en' })
  })

  it('are not revived once their answers were sent, and take nobody along', async () => {
    const { db, world } = await get()
    const { wayIn, version } = await setSurveys(db, world)
    const write = createDraftWriter(db, world)
    const [gone, here] = [newReceiptCode(), newReceiptCode()]
    await write(gone, wayIn.collectorId, said(version.id, 'swings'))
    await sendResponse(db, world, { code: gone, wayIn, version, answers: said(version.id, 'swings').content.answers })
    expect(await Promise.all([write(gone, wayIn.collectorId, said(version.id, 'late')), write(here, wayIn.collectorId, said(version.id, 'a pool'))])).toEqual(['sent', 'saved'])
    expect(await findDraft(db, world, gone, wayIn.collectorId)).toBeUndefined()
    expect(await findDraft(db, world, here, wayIn.collectorId)).toBeDefined()
  })

  it('fail for everybody who waits when the database refuses, and go on afterwards', async () => {
    const { db, world } = await get()
    const { wayIn, version } = await setSurveys(db, world)
    const write = createDraftWriter(db, world)
    const wrong = write(newReceiptCode(), 'no such collector', said(version.id, 'lost?'))
    await expect(wrong).rejects.toThrow()
    await expect(write(newReceiptCode(), wayIn.collectorId, said(version.id, 'kept'))).resolves.toBe('saved')
  })
})
