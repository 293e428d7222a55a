import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { findDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { keepTyped, saveAnswer, type AnswerToSave } from '#app/features/hear/answering/save-answer.server.ts'
import { allQuestions } from '#app/features/ask/surveys/survey-definition.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { setSurveys, type SurveyScene } from '#tests/support/survey-scene.ts'

function answerTo({ wayIn, version }: SurveyScene, key: string, typed: readonly string[], language = 'en'): AnswerToSave {
  const question = allQuestions(version.definition).find((candidate) => candidate.key === key)
  if (!question) throw new Error(`no question ${key}`)
  return { code: newReceiptCode(), collectorId: wayIn.collectorId, draft: { surveyVersionId: version.id, content: EMPTY_DRAFT }, question, typed, language }
}

async function kept(db: Db, world: World, { code, collectorId }: AnswerToSave) {
  return (await findDraft(db, world, code, collectorId))?.content
}

describeOnEveryDatabase('saving an answer', (get) => {
  it('keeps it in the draft', async () => {
    const { db, world } = await get()
    const answer = answerTo(await setSurveys(db, world), 'A1', ['like'])
    expect(await saveAnswer(db, world, answer)).toMatchObject({ ok: true, needsHelp: false })
    expect((await kept(db, world, answer))?.answers['A1']).toEqual({ is: 'options', codes: ['like'] })
  })

  it('saves nothing when there is a problem, and names it', async () => {
    const { db, world } = await get()
    const answer = answerTo(await setSurveys(db, world), 'A3', ['parks', 'clubs', 'swimming', 'quiet'])
    expect(await saveAnswer(db, world, answer)).toEqual({ ok: false, problem: { message: 'answering:errors.pick.tooMany', values: { max: 3 } } })
    expect(await kept(db, world, answer)).toBeUndefined()
  })

  it('leads to help once a survey', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const first = await saveAnswer(db, world, answerTo(scene, 'A5', ['not-safe']))
    expect(first).toMatchObject({ ok: true, needsHelp: true })
    if (!first.ok) return
    expect(await saveAnswer(db, world, { ...answerTo(scene, 'A6', ['no']), draft: first.draft })).toMatchObject({ ok: true, needsHelp: false })
  })

  it('says "not sure" of the language of a text in another script than the page', async () => {
    const { db, world } = await get()
    const answer = answerTo(await setSurveys(db, world), 'A9', ['أريد مكانًا آمنًا'])
    await saveAnswer(db, world, answer)
    expect((await kept(db, world, answer))?.answers['A9']).toMatchObject({ language: 'und' })
  })

  it('keeps what is typed on the way back or into another language, even when it is not an answer yet', async () => {
    const { db, world } = await get()
    const answer = answerTo(await setSurveys(db, world), 'A9', ['x'.repeat(301)])
    await keepTyped(db, world, answer)
    expect(await kept(db, world, answer)).toEqual({ answers: {}, unchecked: { A9: ['x'.repeat(301)] }, helped: false })
  })

  it('takes an unfinished text for an answer once it fits', async () => {
    const { db, world } = await get()
    const answer = answerTo(await setSurveys(db, world), 'A9', ['x'.repeat(301)])
    await keepTyped(db, world, answer)
    const draft = await findDraft(db, world, answer.code, answer.collectorId)
    if (!draft) throw new Error('the draft was kept')
    await saveAnswer(db, world, { ...answer, draft, typed: ['shorter'] })
    expect(await kept(db, world, answer)).toEqual({ answers: { A9: { is: 'text', text: 'shorter', language: 'en' } }, unchecked: {}, helped: false })
  })

  it('does not count a page left empty on the way back as skipped', async () => {
    const { db, world } = await get()
    const answer = answerTo(await setSurveys(db, world), 'A1', [])
    await keepTyped(db, world, answer)
    expect(await kept(db, world, answer)).toBeUndefined()
  })
})
