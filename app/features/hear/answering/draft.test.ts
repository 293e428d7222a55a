import { expect, it } from 'vitest'
import { EMPTY_DRAFT, openDraft, sealDraft, type DraftContent } from '#app/features/hear/answering/draft.ts'
import { DEFAULT_KEEP } from '#app/features/ground/retention/default-keep.ts'
import { cutOff } from '#app/features/ground/retention/keep.ts'
import { retainedDrafts } from '#app/features/hear/answering/retained-drafts.server.ts'
import { findDraft, saveDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { draftKey, newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { setSurveys, words } from '#tests/support/survey-scene.ts'

const content: DraftContent = { answers: { A9: words('I want a swing') }, unchecked: { A8: ['x'.repeat(400)] }, helped: true }

it('a draft opens with its own code and with no other', () => {
  const key = draftKey(newReceiptCode())
  const sealed = sealDraft(key, content)
  expect(openDraft(key, sealed)).toEqual(content)
  expect(() => openDraft(draftKey(newReceiptCode()), sealed)).toThrow()
})

it('a sealed draft does not hold its words, and looks different every time', () => {
  const key = draftKey(newReceiptCode())
  expect(Buffer.from(sealDraft(key, content), 'base64').toString('utf8')).not.toContain('swing')
  expect(sealDraft(key, content)).not.toBe(sealDraft(key, content))
})

it('a draft that was tampered with does not open', () => {
  const key = draftKey(newReceiptCode())
  const bytes = Buffer.from(sealDraft(key, content), 'base64')
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
  expect(() => openDraft(key, bytes.toString('base64'))).toThrow()
})

describeOnEveryDatabase('drafts', (get) => {
  it('are kept under their code, replaced when saved again, for one collector', async () => {
    const { db, world } = await get()
    const { wayIn, version } = await setSurveys(db, world)
    const code = newReceiptCode()
    await saveDraft(db, world, code, wayIn.collectorId, { surveyVersionId: version.id, content: EMPTY_DRAFT })
    await saveDraft(db, world, code, wayIn.collectorId, { surveyVersionId: version.id, content })
    expect(await findDraft(db, world, code, wayIn.collectorId)).toEqual({ surveyVersionId: version.id, content })
    expect(await findDraft(db, world, code, 'another')).toBeUndefined()
    expect(await findDraft(db, world, newReceiptCode(), wayIn.collectorId)).toBeUndefined()
  })

  it('run out after 30 days and are then deleted', async () => {
    const { db, world } = await get()
    const { wayIn, version } = await setSurveys(db, world)
    const code = newReceiptCode()
    await saveDraft(db, world, code, wayIn.collectorId, { surveyVersionId: version.id, content })
    world.set('2026-12-21T10:00:00Z')
    expect(await findDraft(db, world, code, wayIn.collectorId)).toBeDefined()
    expect(await retainedDrafts.delete(db, world, dueOn('2026-12-21'))).toBe(0)
    world.set('2026-12-22T10:00:00Z')
    expect(await findDraft(db, world, code, wayIn.collectorId)).toBeUndefined()
    expect(await retainedDrafts.delete(db, world, dueOn('2026-12-22'))).toBe(1)
  })
})

function dueOn(day: string) {
  return { before: cutOff(day, DEFAULT_KEEP.drafts), heldConsultations: [] }
}
