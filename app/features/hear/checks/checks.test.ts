import { describe, expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { World } from '#app/features/ground/world.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { createPatternCount, type StoredAnswer } from '#app/features/hear/checks/answer-patterns.ts'
import { findBursts } from '#app/features/hear/checks/bursts.ts'
import { checkResponses } from '#app/features/hear/checks/check-responses.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { chose, setSurveys, words, type SurveyScene } from '#tests/support/survey-scene.ts'

describe('days with bursts', () => {
  it('stand out from the days a way in usually has', () => {
    const days = [['2026-11-02', 5], ['2026-11-03', 6], ['2026-11-04', 4], ['2026-11-05', 60], ['2026-11-06', 7]] as const
    expect(findBursts(days.map(([day, count]) => ({ day, count })))).toEqual({ usual: 6, bursts: [{ day: '2026-11-05', count: 60 }] })
  })

  it('are not quiet days, nor the only day there is', () => {
    expect(findBursts([{ day: '2026-11-02', count: 1 }, { day: '2026-11-03', count: 1 }, { day: '2026-11-04', count: 19 }]).bursts).toEqual([])
    expect(findBursts([{ day: '2026-11-02', count: 900 }]).bursts).toEqual([])
    expect(findBursts([])).toEqual({ usual: 0, bursts: [] })
  })
})

describe('the same answers to everything', () => {
  const answers = (responseId: string, questions: number, change: Partial<StoredAnswer> = {}) => Array.from({ length: questions }, (_, at) => (
    { responseId, questionKey: `Q${at}`, optionCode: 'yes', number: null, day: null, missing: null, ...(at === 0 ? change : {}) }
  ))
  const found = (...responses: readonly StoredAnswer[][]) => { const count = createPatternCount(); for (const one of responses) count.add(one); return count.found() }

  it('are three complete responses of eight questions or more', () => {
    expect(found(answers('a', 8), answers('b', 8), answers('c', 8))).toEqual([{ questions: 8, responses: 3 }])
    expect(found(answers('a', 8), answers('b', 8))).toEqual([])
    expect(found(answers('a', 7), answers('b', 7), answers('c', 7))).toEqual([])
  })

  it('do not count what was skipped, and differ by one answer', () => {
    expect(found(answers('a', 9), answers('b', 9), answers('c', 9, { optionCode: null, missing: 'skipped' }))).toEqual([])
    expect(found(answers('a', 9), answers('b', 9), answers('c', 9, { optionCode: 'no' }))).toEqual([])
    expect(found(answers('a', 9, { missing: 'not_sure', optionCode: null }), answers('b', 9, { missing: 'not_sure', optionCode: null }), answers('c', 9, { missing: 'not_sure', optionCode: null }))).toEqual([{ questions: 9, responses: 3 }])
  })
})

async function sendMany(db: Db, world: World, scene: SurveyScene, times: number, answers: (time: number) => Answers, suspect = false) {
  for (let time = 0; time < times; time += 1) await sendResponse(db, world, { ...scene, code: newReceiptCode(), answers: answers(time), suspect })
}

const SAME = 'Keep the youth club in Millside open on Friday evenings'

describeOnEveryDatabase('checks for misuse', (get) => {
  it('count what looks unusual at one collector, and delete nothing', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world, 'green-bus')
    const key = scene.version.definition.questions.find(({ kind }) => kind === 'long-text')?.key ?? ''
    world.set('2026-11-20T10:00:00Z')
    await sendMany(db, world, scene, 2, (time) => ({ [key]: words(`Something else entirely, number ${time}`) }))
    world.set('2026-11-21T10:00:00Z')
    await sendMany(db, world, scene, 21, (time) => ({ [key]: words(time < 4 ? SAME : `${time} ${'abcdefghijklmnopqrstuvwxyz'.slice(time)} ${time * 7919}`) }))
    await sendMany(db, world, scene, 3, () => ({}), true)
    const report = await checkResponses(db, scene.wayIn.collectorId)
    expect(report).toMatchObject({ responses: 26, suspect: 3, usual: 2, bursts: [{ day: '2026-11-21', count: 24 }], texts: [{ questionKey: key, texts: 4, same: true }], compared: null })
    expect(await db.selectFrom('response').select('id').execute()).toHaveLength(26)
  })

  it('find complete responses that are alike, page by page', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world, 'green-bus')
    const closed = scene.version.definition.questions.filter((question) => question.kind === 'choice' || question.kind === 'faces')
    const all = Object.fromEntries(scene.version.definition.questions.map((question) => [question.key, { is: 'missing', missing: 'not_sure' } as const]))
    const alike: Answers = { ...all, ...Object.fromEntries(closed.map((question) => [question.key, chose('options' in question ? question.options[0]?.code ?? '' : '')])) }
    await sendMany(db, world, scene, 5, () => alike)
    await sendMany(db, world, scene, 4, () => ({}))
    const { patterns } = await checkResponses(db, scene.wayIn.collectorId)
    expect(patterns).toEqual([{ questions: expect.any(Number), responses: 5 }])
  })

  it('never carry a response, a text or a time', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world, 'green-bus')
    await sendMany(db, world, scene, 5, () => ({ B10: words(SAME) }), true)
    const report = JSON.stringify(await checkResponses(db, scene.wayIn.collectorId))
    const ids = (await db.selectFrom('response').select('id').execute()).map(({ id }) => id)
    expect([...ids, 'youth club', 'Millside'].filter((word) => report.includes(word))).toEqual([])
    expect(report).not.toMatch(/\d{2}:\d{2}/)
    expect(report).toContain('"texts":5')
  })
})
