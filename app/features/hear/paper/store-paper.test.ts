import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { getEdition, questionsOf } from '#app/features/ask/surveys/survey-definition.ts'
import { findReceipt } from '#app/features/hear/answering/receipt-store.server.ts'
import { paperCode } from '#app/features/hear/paper/paper-code.ts'
import { countPapers, listPaperWays } from '#app/features/hear/paper/paper-store.server.ts'
import { readPaper } from '#app/features/hear/paper/read-paper.ts'
import { storePaper, takesPaper } from '#app/features/hear/paper/store-paper.server.ts'
import type { Typed } from '#app/forms/parse-form.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { listActs } from '#tests/support/office.ts'
import { setSurveys } from '#tests/support/survey-scene.ts'

async function typeIn(db: Db, world: World, typed: Typed, { collector = 'quiet-river', mode = 'paper' as const, language = 'en' } = {}) {
  const scene = await setSurveys(db, world, collector)
  const questions = questionsOf(scene.version.definition, getEdition(scene.version.definition, scene.wayIn.edition))
  const read = readPaper(questions, typed, language)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  const paper = { staffId: 'officer', ...scene, mode, submissionKey: world.newId(), answers: read.answers, unreadable: read.unreadable }
  return { scene, questions, paper, store: () => storePaper(db, world, paper) }
}

const row = (db: Db, key: string) => db.selectFrom('answer').select(['optionCode', 'missing', 'contributionId']).where('questionKey', '=', key).execute()

describeOnEveryDatabase('a paper that is typed in', (get) => {
  it('is a response like any other, and says that it was paper', async () => {
    const { db, world } = await get()
    const { store } = await typeIn(db, world, { A1: ['1'], A2: ['4'], A3: ['13'], A5: ['?'], A9: ['A later bus'] })
    expect((await store()).outcome).toBe('stored')
    expect(await db.selectFrom('response').select(['mode', 'edition']).execute()).toEqual([{ mode: 'paper', edition: '9-11' }])
    expect(await row(db, 'A1')).toMatchObject([{ optionCode: 'like' }])
    expect(await row(db, 'A2')).toMatchObject([{ optionCode: null, missing: 'not_sure' }])
    expect((await row(db, 'A3')).map(({ optionCode }) => optionCode)).toEqual(['parks', 'swimming'])
    expect(await row(db, 'A5')).toMatchObject([{ missing: 'skipped' }])
    expect(await row(db, 'A7')).toMatchObject([{ missing: 'skipped' }])
  })

  it('has its words read like all others, in the language they were written in', async () => {
    const { db, world } = await get()
    const { store } = await typeIn(db, world, { A9: ['مجھے پارک چاہیے'] }, { language: 'ur' })
    await store()
    expect(await db.selectFrom('contribution').select(['original', 'language', 'readState']).execute()).toEqual([{ original: 'مجھے پارک چاہیے', language: 'ur', readState: 'unread' }])
  })

  it('is not shown what somebody else would have been asked, whatever stands on the paper', async () => {
    const { db, world } = await get()
    const { questions, store } = await typeIn(db, world, { BAGE: ['1'], BCARE: ['1'] }, { collector: 'green-bus' })
    const age = questions.find(({ key }) => key === 'BAGE')
    expect(age && 'options' in age ? age.options[0]?.code : '').toBe('11-13')
    await store()
    expect(await row(db, 'BCARE')).toMatchObject([{ missing: 'not_shown' }])
  })

  it('is stored once, however often its form arrives', async () => {
    const { db, world } = await get()
    const { store } = await typeIn(db, world, { A9: ['A park'] })
    const outcomes = await Promise.all(Array.from({ length: 8 }, store))
    expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1)
    expect(new Set(outcomes.map(({ code }) => code)).size).toBe(1)
    expect(await db.selectFrom('contribution').select('id').execute()).toHaveLength(1)
    expect(await listActs(db)).toEqual(['paper.stored'])
  })

  it('has a code of its own, which opens it', async () => {
    const { db, world } = await get()
    const { store } = await typeIn(db, world, { A1: ['1'] })
    const { code } = await store()
    expect(code).toMatch(/^([2-9A-Z]{3}-){5}[2-9A-Z]{3}$/)
    expect(await findReceipt(db, world, code)).toMatchObject({ state: 'open' })
    expect(paperCode(world, 'another')).not.toBe(code)
  })

  it('leaves an entry in the audit trail: who and how, no words and no response', async () => {
    const { db, world } = await get()
    const { store } = await typeIn(db, world, { A5: ['?'], A9: ['A later bus'] })
    await store()
    const { id } = await db.selectFrom('response').select('id').executeTakeFirstOrThrow()
    const [entry] = await db.selectFrom('auditEntry').selectAll().execute()
    expect(entry).toMatchObject({ staffId: 'officer', subjectType: 'collector', detail: JSON.stringify({ mode: 'paper', unreadable: 1 }) })
    expect(JSON.stringify(entry)).not.toMatch(new RegExp(`bus|${id}`))
  })

  it('is counted for the day', async () => {
    const { db, world } = await get()
    const { scene, store, paper } = await typeIn(db, world, { A1: ['1'] })
    await store()
    await storePaper(db, world, { ...paper, submissionKey: 'another' })
    expect(await countPapers(db, scene.wayIn.collectorId, '2026-11-21')).toBe(2)
    expect(await countPapers(db, scene.wayIn.collectorId, '2026-11-20')).toBe(0)
    expect((await listPaperWays(db, '2026-11-21')).find(({ code }) => code === 'quiet-river')).toMatchObject({ edition: '9-11', survey: 'A', today: 2 })
  })

  it('may come after its way in has closed, until the day codes are cut', async () => {
    const { db, world } = await get()
    const { scene: { wayIn } } = await typeIn(db, world, {})
    world.set(`${wayIn.closesOn}T23:59:00Z`)
    expect(takesPaper(wayIn, world)).toBe(true)
    world.set(`${wayIn.frozenOn}T00:00:00Z`)
    expect(takesPaper(wayIn, world)).toBe(false)
    expect(await listPaperWays(db, wayIn.frozenOn)).not.toContainEqual(expect.objectContaining({ code: wayIn.code }))
  })
})

describeOnEveryDatabase('a paper with mistakes', (get) => {
  it('names each beside its field, by the rules of the web', async () => {
    const { db, world } = await get()
    const { version, wayIn } = await setSurveys(db, world)
    const questions = questionsOf(version.definition, getEdition(version.definition, wayIn.edition))
    expect(readPaper(questions, { A1: ['9'], A3: ['1234'], A8: ['x'.repeat(2000)] }, 'en')).toMatchObject({ ok: false, errors: [
      { field: 'A1', message: 'assisting:errors.paper.unknown', values: { sign: '9' } },
      { field: 'A3', message: 'answering:errors.pick.tooMany', values: { max: 3 } },
      { field: 'A8', message: 'answering:errors.text.tooLong' },
    ] })
  })
})
