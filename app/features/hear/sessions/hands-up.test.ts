import { expect, it } from 'vitest'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { readCounts } from '#app/features/hear/sessions/count-input.ts'
import { listCounts } from '#app/features/hear/sessions/count-store.server.ts'
import { baseOf, handsUpQuestions, type HandsUpQuestion } from '#app/features/hear/sessions/hands-up.ts'
import { saveCounts } from '#app/features/hear/sessions/save-counts.server.ts'
import { startSession } from '#app/features/hear/sessions/start-session.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { listActs } from '#tests/support/office.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

const play: HandsUpQuestion = { key: 'A2', text: { en: 'Enough places to play?' }, options: [{ code: 'lots', text: { en: 'Lots' } }, { code: 'no', text: { en: 'No' } }], many: false }
const more = { ...play, key: 'A3', many: true }

it.each([
  ['each option has its number', play, { 'count-lots': ['4'], 'count-no': ['2'] }, { ok: true, counts: { lots: 4, no: 2 } }],
  ['an empty field is nobody', play, { 'count-lots': ['6'], 'count-no': [''] }, { ok: true, counts: { lots: 6, no: 0 } }],
  ['not more hands than children', play, { 'count-lots': ['4'], 'count-no': ['3'] }, { ok: false, errors: [{ field: 'count-lots', message: 'assisting:errors.count.tooMany' }] }],
  ['several hands a child where several answers are asked for', more, { 'count-lots': ['6'], 'count-no': ['6'] }, { ok: true, counts: { lots: 6, no: 6 } }],
  ['not more hands for one option than children', more, { 'count-lots': ['7'] }, { ok: false, errors: [{ field: 'count-lots', message: 'assisting:errors.count.range' }] }],
  ['not a number', play, { 'count-no': ['two'] }, { ok: false, errors: [{ field: 'count-no', message: 'assisting:errors.count.range' }] }],
  ['below nothing', play, { 'count-no': ['-1'] }, { ok: false, errors: [{ field: 'count-no', message: 'assisting:errors.count.range' }] }],
])('counts: %s', (_, question, typed, read) => {
  expect(readCounts(typed, question, 6)).toEqual(read)
})

it('a share is of the hands that went up, or of the room where a child has several', () => {
  expect(baseOf(play, { lots: 3, no: 1 }, 6)).toBe(4)
  expect(baseOf(more, { lots: 3, no: 1 }, 6)).toBe(6)
})

describeOnEveryDatabase('hands up', (get) => {
  it('are never asked for about safety, worries or the children themselves', async () => {
    const { db, world } = await get()
    const { version, wayIn } = await setSurveys(db, world)
    const keys = handsUpQuestions(questionsOf(version.definition, getEdition(version.definition, wayIn.edition))).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['A1', 'A2', 'A3', 'A7']))
    for (const key of ['A5', 'A6', 'A9', 'AAGE', 'ALOC']) expect(keys).not.toContain(key)
  })

  it('are kept apart from responses, and counted again when they are typed again', async () => {
    const { db, world } = await get()
    await setSurveys(db, world)
    const started = await startSession(db, world, { staffId: 'one', collector: 'quiet-river', label: 'x', children: 6 })
    const sessionId = started.ok ? started.id : ''
    await saveCounts(db, world, { staffId: 'one', sessionId, questionKey: 'A2', counts: { lots: 4, some: 2 } })
    await saveCounts(db, world, { staffId: 'one', sessionId, questionKey: 'A2', counts: { lots: 5, some: 0 } })
    expect(await listCounts(db, sessionId)).toEqual({ A2: { lots: 5, some: 0 } })
    expect(await db.selectFrom('response').select('id').execute()).toEqual([])
    expect(await db.selectFrom('answer').select('responseId').execute()).toEqual([])
    expect(await listActs(db)).toEqual(['group_session.started', 'group_session.counted', 'group_session.counted'])
  })
})
