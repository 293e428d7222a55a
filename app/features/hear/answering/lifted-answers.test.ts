import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { EMPTY_DRAFT } from '#app/features/hear/answering/draft.ts'
import { findDraft } from '#app/features/hear/answering/draft-store.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { askForPerson, keepTyped, saveAnswer, type AnswerToSave } from '#app/features/hear/answering/save-answer.server.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { allQuestions } from '#app/features/ask/surveys/survey-definition.ts'
import { addMissingRiskPhrases } from '#seeds/empty/risk-phrases.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { chose, sendSome, setSurveys, words, type SurveyScene } from '#tests/support/survey-scene.ts'

const WORRY = 'I dont like it when they shout at home and I hide'

function answerTo({ wayIn, version }: SurveyScene, key: string, typed: readonly string[]): AnswerToSave {
  const question = allQuestions(version.definition).find((candidate) => candidate.key === key)
  if (!question) throw new Error(`no question ${key}`)
  return { code: newReceiptCode(), collectorId: wayIn.collectorId, draft: { surveyVersionId: version.id, content: EMPTY_DRAFT }, question, typed, language: 'en' }
}

async function scene(db: Db, world: World): Promise<SurveyScene> {
  await addMissingRiskPhrases(db, world)
  return setSurveys(db, world)
}

function sentTexts(db: Db) {
  return db.selectFrom('contribution').select(['original', 'flag', 'flagReason', 'codedState', 'quotable', 'questionKey']).orderBy('original').execute()
}

describeOnEveryDatabase('what the lists find', (get) => {
  it('lifts that text and no other of the response, and says what kind of worry, not the words', async () => {
    const { db, world } = await get()
    await sendSome(db, world, await scene(db, world), { A8: words('the park'), A9: words(WORRY) })
    expect(await sentTexts(db)).toMatchObject([{ original: WORRY, flag: 'flagged', flagReason: 'phrases:home' }, { original: 'the park', flag: 'none', flagReason: null }])
  })

  it('never lowers what an answer has lifted', async () => {
    const { db, world } = await get()
    await sendSome(db, world, await scene(db, world), { A5: chose('not-safe'), A8: words('the park'), A9: words(WORRY) })
    expect(await sentTexts(db)).toMatchObject([{ flag: 'flagged', flagReason: 'phrases:home' }, { original: 'the park', flag: 'flagged', flagReason: 'option:A5' }])
  })

  it('is looked for in the words of every language, whatever the page’s is', async () => {
    const { db, world } = await get()
    await sendSome(db, world, await scene(db, world), { A9: { is: 'text', text: 'tata mnie bije', language: 'en' } })
    expect(await sentTexts(db)).toMatchObject([{ flag: 'flagged', flagReason: 'phrases:home' }])
  })

  it('brings the page of help once, also for words that were kept on the way back', async () => {
    const { db, world } = await get()
    const here = await scene(db, world)
    const answer = answerTo(here, 'A9', [WORRY])
    expect(await saveAnswer(db, world, answer)).toMatchObject({ ok: true, needsHelp: true, draft: { content: { helped: true } } })
    const draft = await findDraft(db, world, answer.code, answer.collectorId)
    expect(await saveAnswer(db, world, { ...answer, ...draft && { draft } })).toMatchObject({ needsHelp: false })
    const back = answerTo(here, 'A9', [WORRY])
    await keepTyped(db, world, back)
    const kept = await findDraft(db, world, back.code, back.collectorId)
    const next = { ...answerTo(here, 'A1', ['like']), code: back.code, ...kept && { draft: kept } }
    expect(await saveAnswer(db, world, next)).toMatchObject({ ok: true, needsHelp: true })
  })
})

describeOnEveryDatabase('“I want to tell someone”', (get) => {
  it('is kept with the draft, and lifts every text when it is sent', async () => {
    const { db, world } = await get()
    const here = await scene(db, world)
    const answer = answerTo(here, 'A9', ['more dogs'])
    await saveAnswer(db, world, answer)
    await askForPerson(db, world, answer)
    expect((await findDraft(db, world, answer.code, answer.collectorId))?.content).toMatchObject({ tell: true, helped: true, answers: { A9: { is: 'text', text: 'more dogs' } } })
    await sendResponse(db, world, { ...here, code: answer.code, answers: { A9: words('more dogs') }, tell: true })
    expect(await sentTexts(db)).toMatchObject([{ original: 'more dogs', flag: 'flagged', flagReason: 'button' }])
  })

  it('is something to read also when nothing was written, and nothing to code or quote', async () => {
    const { db, world } = await get()
    await sendResponse(db, world, { ...await scene(db, world), code: newReceiptCode(), answers: { A1: chose('like') }, tell: true })
    expect(await sentTexts(db)).toEqual([{ original: '', flag: 'flagged', flagReason: 'button', codedState: 'done', quotable: 0, questionKey: null }])
  })
})
