import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { deleteAnswers } from '#app/features/respond/following/delete-answers.server.ts'
import { followCode } from '#app/features/respond/following/follow-code.server.ts'
import { freezeDueConsultations } from '#app/features/respond/following/freeze-consultation.server.ts'
import { lockAnswers } from '#app/features/respond/following/lock-answers.server.ts'
import { findSentAnswers } from '#app/features/respond/following/sent-answers.server.ts'
import { newReceiptCode } from '#app/features/hear/answering/receipt-code.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { chose, sendSome, setSurveys, words } from '#tests/support/survey-scene.ts'

/** A theme that everything somebody wrote so far is evidence for. */
async function findTheme(db: Db, world: World, consultationId: string): Promise<string> {
  const id = world.newId()
  await db.insertInto('theme').values({ id, consultationId, title: 'A swing for everybody', finding: 'Swings.', state: 'open', standing: null, madeOn: '2026-11-21' }).execute()
  const texts = await db.selectFrom('contribution').select(['id', 'original']).execute()
  await db.insertInto('themeSegment').values(texts.map((text) => ({ id: world.newId(), themeId: id, contributionId: text.id, segmentStart: 0, segmentEnd: text.original.length, stance: 'supporting' as const, quoted: 0 as const }))).execute()
  return id
}

const frozenOn = async (db: Db) => (await db.selectFrom('consultation').select('frozenOn').where('slug', '=', 'children-2026').executeTakeFirstOrThrow()).frozenOn

describeOnEveryDatabase('following a code', (get) => {
  it('shows where the words went, and the answers only when asked for', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code } = await sendSome(db, world, scene, { A1: chose('like'), A3: chose('parks', 'quiet'), A8: { is: 'missing', missing: 'skipped' }, A9: words('a swing') })
    const themeId = await findTheme(db, world, scene.wayIn.consultationId)
    const followed = await followCode(db, world, code)
    expect(followed).toMatchObject({ state: 'open', reading: 'waiting' })
    expect(followed?.themes.map(({ id }) => id)).toEqual([themeId])
    expect(JSON.stringify(followed)).not.toContain('a swing')
    const sent = await findSentAnswers(db, world, code)
    expect(sent?.answers).toMatchObject({ A1: chose('like'), A3: chose('parks', 'quiet'), A8: { is: 'missing', missing: 'skipped' }, A9: words('a swing') })
  })

  it('shows nothing for a code with which nothing was sent', async () => {
    const { db, world } = await get()
    await setSurveys(db, world)
    expect(await followCode(db, world, newReceiptCode())).toBeUndefined()
    expect(await deleteAnswers(db, world, newReceiptCode())).toBe(false)
  })

  it('never shows answers again once they are locked, and still what became of them', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code } = await sendSome(db, world, scene, { A9: words('a swing') })
    const themeId = await findTheme(db, world, scene.wayIn.consultationId)
    expect(await lockAnswers(db, world, code)).toBe(true)
    expect(await findSentAnswers(db, world, code)).toBeUndefined()
    expect((await followCode(db, world, code))?.themes.map(({ id }) => id)).toEqual([themeId])
    expect(await lockAnswers(db, world, code)).toBe(false)
  })

  it('deletes everything: the response, its answers, its words with their translations, codings and quotations', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code } = await sendSome(db, world, scene, { A9: words('a swing') })
    await findTheme(db, world, scene.wayIn.consultationId)
    expect(await deleteAnswers(db, world, code)).toBe(true)
    for (const table of ['response', 'answer', 'contribution', 'themeSegment'] as const) expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
    expect(await followCode(db, world, code)).toMatchObject({ state: 'withdrawn', themes: [] })
    expect(await deleteAnswers(db, world, code)).toBe(false)
  })

  it('keeps words that are with safeguarding, cut off from the rest, and tells nobody', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code } = await sendSome(db, world, scene, { A9: words('I hide') })
    await db.updateTable('contribution').set({ flag: 'concern' }).execute()
    expect(await deleteAnswers(db, world, code)).toBe(true)
    expect(await db.selectFrom('contribution').select(['original', 'responseId', 'questionKey', 'ageBand']).execute()).toEqual([{ original: 'I hide', responseId: null, questionKey: null, ageBand: null }])
    const other = await sendSome(db, world, scene, { A9: words('a swing') })
    await deleteAnswers(db, world, other.code)
    expect(await followCode(db, world, code)).toEqual(await followCode(db, world, other.code))
  })

  it('cuts the code from the answers at the freeze, keeps the themes, and then nothing can be deleted', async () => {
    const { db, world } = await get()
    const scene = await setSurveys(db, world)
    const { code, responseId } = await sendSome(db, world, scene, { A9: words('a swing') })
    const themeId = await findTheme(db, world, scene.wayIn.consultationId)
    const day = await frozenOn(db)
    world.set(`${day}T00:30:00Z`)
    expect(await freezeDueConsultations(db, world)).toBe(3) // the demo's others are frozen before or on that day
    expect(await followCode(db, world, code)).toMatchObject({ state: 'frozen', reading: undefined })
    expect((await followCode(db, world, code))?.themes.map(({ id }) => id)).toEqual([themeId])
    expect(await findSentAnswers(db, world, code)).toBeUndefined()
    expect(await deleteAnswers(db, world, code)).toBe(false)
    expect(await db.selectFrom('receipt').select('responseId').execute()).toEqual([{ responseId: null }])
    expect(await db.selectFrom('response').select('id').execute()).toEqual([{ id: responseId }])
    expect(await freezeDueConsultations(db, world)).toBe(0)
  })

  it('leaves a consultation alone until its day', async () => {
    const { db, world } = await get()
    await setSurveys(db, world)
    expect(await freezeDueConsultations(db, world)).toBe(0)
  })
})
