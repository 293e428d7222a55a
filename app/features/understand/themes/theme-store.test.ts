import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { countPeople, listCandidates, listQuotations } from '#app/features/understand/themes/evidence-store.server.ts'
import { chooseEvidence, type EvidenceChoice } from '#app/features/understand/themes/choose-evidence.server.ts'
import { moveTheme } from '#app/features/understand/themes/move-theme.server.ts'
import { changeTheme, createTheme, type ThemeToSave } from '#app/features/understand/themes/save-theme.server.ts'
import { findTheme, listThemes, listThemesOfContributions, listThemesOfPriority } from '#app/features/understand/themes/theme-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { addCoding, addConsultation, addPerson, addSaid, setThemeScene, type ThemeScene } from '#tests/support/theme-scene.ts'

describeOnEveryDatabase('themes', (get) => {
  it('are written down open, with their title in several languages, and audited', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const id = await createTheme(db, world, darkPath(scene))
    expect(await findTheme(db, id)).toMatchObject({ title: { en: 'It is dark', pl: 'Jest ciemno' }, state: 'open', standing: null, audiences: ['young-people'] })
    expect(await actsOn(db, id)).toEqual(['theme.created'])
  })

  it('can be changed, and an absent one says so', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const id = await createTheme(db, world, darkPath(scene))
    expect(await changeTheme(db, world, id, { ...darkPath(scene), title: { en: 'Too dark' }, priorityIds: [] })).toEqual({ ok: true })
    expect(await findTheme(db, id)).toMatchObject({ title: { en: 'Too dark' } })
    expect((await listThemesOfPriority(db, scene.priorityId)).children).toEqual([])
    expect(await changeTheme(db, world, 'nowhere', darkPath(scene))).toEqual({ ok: false, reason: 'absent' })
  })

  it('stand under a priority, parents apart from children and young people', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const parents = await addConsultation(db, world, { slug: 'parents', audiences: '["parents"]' })
    const young = await createTheme(db, world, darkPath(scene))
    const grown = await createTheme(db, world, { ...darkPath(scene), consultationId: parents })
    const both = await createTheme(db, world, { ...darkPath(scene), alsoHeardIn: [parents] })
    const found = await listThemesOfPriority(db, scene.priorityId)
    expect(found.children.map(({ id }) => id).sort()).toEqual([young, both].sort())
    expect(found.parents.map(({ id }) => id).sort()).toEqual([grown, both].sort())
  })

  it('are found from somebody’s words by a code of the same consultation, or by being chosen as evidence', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const elsewhere = await addConsultation(db, world, { slug: 'elsewhere' })
    const byCode = await createTheme(db, world, darkPath(scene))
    const byChoice = await createTheme(db, world, { ...darkPath(scene), codeIds: [] })
    await createTheme(db, world, { ...darkPath(scene), consultationId: elsewhere })
    const said = await addSaid(db, world, scene.staffId, { consultationId: scene.consultationId, codeId: scene.codeIds.LIGHTING })
    await chooseEvidence(db, world, { staffId: scene.staffId, themeId: byChoice, choices: [choice(said)] })
    expect((await listThemesOfContributions(db, [said])).map(({ id }) => id).sort()).toEqual([byCode, byChoice].sort())
    expect(await listThemesOfContributions(db, [])).toEqual([])
  })

  it('become further wishes with a sentence on how it stands, and not without', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const themeId = await createTheme(db, world, darkPath(scene))
    const move = { staffId: scene.staffId, themeId, to: 'further_wishes' as const }
    expect(await moveTheme(db, world, { ...move, standing: null })).toEqual({ ok: false, reason: 'standing_missing' })
    expect(await moveTheme(db, world, { ...move, standing: { en: 'Not decided yet.', pl: 'Jeszcze nie.' } })).toEqual({ ok: true })
    expect(await listThemes(db, { states: ['further_wishes'] })).toMatchObject([{ id: themeId, standing: { en: 'Not decided yet.', pl: 'Jeszcze nie.' } }])
    expect(await moveTheme(db, world, { ...move, to: 'open', standing: null })).toEqual({ ok: true })
    expect(await findTheme(db, themeId)).toMatchObject({ state: 'open', standing: null })
    expect(await actsOn(db, themeId)).toEqual(['theme.created', 'theme.moved', 'theme.moved'])
  })
})

describeOnEveryDatabase('the evidence of a theme', (get) => {
  it('counts people, not texts: two answers of one response are one, a contradicting voice is none', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const themeId = await createTheme(db, world, darkPath(scene))
    const said = { consultationId: scene.consultationId, codeId: scene.codeIds.LIGHTING }
    const by = async () => ({ responseId: await addPerson(db, world, scene.consultationId) })
    const given = await by()
    await addSaid(db, world, scene.staffId, { ...said, given })
    await addSaid(db, world, scene.staffId, { ...said, given })
    await addSaid(db, world, scene.staffId, { ...said, given: await by() })
    const against = await addSaid(db, world, scene.staffId, { ...said, text: 'I like it dark', given: await by() })
    const uncoded = await addSaid(db, world, scene.staffId, { ...said, codeId: scene.codeIds.PLACES, given: await by() })
    expect((await countPeople(db, [themeId])).get(themeId)).toBe(3)
    await chooseEvidence(db, world, { staffId: scene.staffId, themeId, choices: [{ ...choice(against, 14), stance: 'contradicting' }, choice(uncoded)] })
    expect((await countPeople(db, [themeId])).get(themeId)).toBe(3)
  })

  it('offers coded segments that are not flagged, a page at a time, once though coded twice', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const themeId = await createTheme(db, world, { ...darkPath(scene), codeIds: [scene.codeIds.LIGHTING, scene.codeIds.PLACES] })
    const said = { consultationId: scene.consultationId, codeId: scene.codeIds.LIGHTING }
    const twice = await addSaid(db, world, scene.staffId, { ...said, text: 'Lights and a place' })
    await addCoding(db, world, { contributionId: twice, codeId: scene.codeIds.PLACES, staffId: scene.staffId, segmentEnd: 18 })
    await addSaid(db, world, scene.staffId, { ...said, given: { flag: 'allegation' } })
    const { candidates, more } = await listCandidates(db, themeId, 1)
    expect(candidates).toMatchObject([{ contributionId: twice, words: 'Lights and a place', stance: null, quoted: false, mayBeQuoted: true }])
    expect(more).toBe(false)
    for (let count = 0; count < 30; count += 1) await addSaid(db, world, scene.staffId, said)
    expect((await listCandidates(db, themeId, 1)).more).toBe(true)
    expect((await listCandidates(db, themeId, 2)).candidates).toHaveLength(1)
  })

  it('is chosen all or nothing: no quotation without permission, none past the end of a text', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const themeId = await createTheme(db, world, darkPath(scene))
    const said = { consultationId: scene.consultationId, codeId: scene.codeIds.LIGHTING }
    const open = await addSaid(db, world, scene.staffId, said)
    const closed = await addSaid(db, world, scene.staffId, { ...said, given: { quotable: 0 } })
    const choose = (...choices: EvidenceChoice[]) => chooseEvidence(db, world, { staffId: scene.staffId, themeId, choices })
    expect(await choose(choice(open), choice(closed))).toEqual({ ok: false, reason: 'not_quotable' })
    expect(await choose(choice(open, 400))).toEqual({ ok: false, reason: 'absent' })
    expect(await listQuotations(db, [themeId], 'en')).toEqual([])
    expect(await choose(choice(open), { ...choice(closed), quoted: false })).toEqual({ ok: true })
    expect(await listQuotations(db, [themeId], 'en')).toMatchObject([{ words: 'It is too dark there', ageBand: '14-15' }])
    expect(await choose({ ...choice(open), stance: 'none' })).toEqual({ ok: true })
    expect(await listQuotations(db, [themeId], 'en')).toEqual([])
  })

  it('goes from the public as soon as it is flagged, and comes with a person’s translation, never a machine’s', async () => {
    const { db, world } = await get()
    const scene = await setThemeScene(db, world)
    const themeId = await createTheme(db, world, darkPath(scene))
    const id = await addSaid(db, world, scene.staffId, { consultationId: scene.consultationId, codeId: scene.codeIds.LIGHTING, text: 'Jest ciemno', given: { language: 'pl' } })
    await chooseEvidence(db, world, { staffId: scene.staffId, themeId, choices: [choice(id, 11)] })
    await db.insertInto('contributionTranslation').values([
      { contributionId: id, language: 'en', text: 'It is dark', madeBy: 'person', staffId: scene.staffId, madeOn: '2026-10-01' },
      { contributionId: id, language: 'ur', text: 'اندھیرا ہے', madeBy: 'machine', staffId: null, madeOn: '2026-10-01' },
    ]).execute()
    expect(await listQuotations(db, [themeId], 'en')).toMatchObject([{ words: 'Jest ciemno', language: 'pl', translation: 'It is dark' }])
    expect(await listQuotations(db, [themeId], 'ur')).toMatchObject([{ translation: null }])
    await db.updateTable('contribution').set({ flag: 'concern' }).where('id', '=', id).execute()
    expect(await listQuotations(db, [themeId], 'en')).toEqual([])
  })
})

function darkPath(scene: ThemeScene): ThemeToSave {
  return {
    staffId: scene.staffId, consultationId: scene.consultationId, title: { en: 'It is dark', pl: 'Jest ciemno' }, finding: 'They avoid the path.',
    codeIds: [scene.codeIds.LIGHTING], priorityIds: [scene.priorityId], alsoHeardIn: [],
  }
}

function choice(contributionId: string, segmentEnd = 20): EvidenceChoice {
  return { contributionId, segmentStart: 0, segmentEnd, stance: 'supporting', quoted: true }
}

async function actsOn(db: Db, subjectId: string): Promise<string[]> {
  const entries = await db.selectFrom('auditEntry').select('act').where('subjectId', '=', subjectId).orderBy('sequence').execute()
  return entries.map(({ act }) => act)
}
