import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { switchPause } from '#app/features/ground/duty/pause-store.server.ts'
import { findFeedbackEntry, listFeedbackChanges } from '#app/features/respond/feedback/feedback-store.server.ts'
import { publishFeedback } from '#app/features/respond/feedback/publish-feedback.server.ts'
import { listReplies, listSaidAndDid } from '#app/features/respond/feedback/reply-store.server.ts'
import { changeFeedback, draftFeedback, type FeedbackToSave } from '#app/features/respond/feedback/save-feedback.server.ts'
import { chooseEvidence } from '#app/features/understand/themes/choose-evidence.server.ts'
import { moveTheme } from '#app/features/understand/themes/move-theme.server.ts'
import { createTheme } from '#app/features/understand/themes/save-theme.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'
import { describeOnEveryDatabase, type TestDatabase } from '#tests/support/databases.ts'
import { addSaid, setThemeScene, type ThemeScene } from '#tests/support/theme-scene.ts'

describeOnEveryDatabase('a reply', (get) => {
  it('is drafted once a theme, in several languages, linked to its action', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    const drafted = await draftFeedback(db, world, themeId, lights(scene))
    expect(drafted).toMatchObject({ ok: true })
    expect(await findFeedbackEntry(db, idOf(drafted))).toMatchObject({
      state: 'will_do', youSaid: { en: 'The path is dark.', pl: 'Jest ciemno.' }, ownerRole: { en: 'Highways Manager' }, ownerOrganisation: 'Brackenford Borough Council',
      action: { code: 'SS1a', title: { en: 'Light twelve routes' }, status: 'off_track' }, publishedOn: null, saidBy: null, reason: {},
    })
    expect(await draftFeedback(db, world, themeId, lights(scene))).toEqual({ ok: false, reason: 'answered_already' })
    expect(await draftFeedback(db, world, 'nowhere', lights(scene))).toEqual({ ok: false, reason: 'absent' })
    expect(await findTheme(db, themeId)).toMatchObject({ state: 'open' })
  })

  it('without what its state needs is refused by name', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    expect(await draftFeedback(db, world, themeId, { ...lights(scene), dueOn: null })).toEqual({ ok: false, reason: 'incomplete', failures: [{ field: 'dueOn', failure: 'due_missing' }] })
  })

  it('once public answers its theme, fixes the protected number of people, and is in the history and the audit', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    await sayItIsDark(db, scene, world, 12)
    const id = idOf(await draftFeedback(db, world, themeId, lights(scene)))
    expect(await publishFeedback(db, world, { staffId: scene.staffId, id })).toEqual({ ok: true })
    await sayItIsDark(db, scene, world, 30)
    expect(await findFeedbackEntry(db, id)).toMatchObject({ publishedOn: '2026-11-21', saidBy: 10 })
    expect(await findTheme(db, themeId)).toMatchObject({ state: 'answered' })
    expect(await publishFeedback(db, world, { staffId: scene.staffId, id })).toEqual({ ok: false, reason: 'published_already' })
    expect(await listFeedbackChanges(db, id)).toMatchObject([{ fromState: null, toState: 'will_do', published: 0 }, { fromState: 'will_do', toState: 'will_do', published: 1 }])
    expect(await actsOn(db, id)).toEqual(['feedback_entry.drafted', 'feedback_entry.published'])
  })

  it('to fewer than five people keeps their number to itself', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    await sayItIsDark(db, scene, world, 3)
    const id = await publishLights(db, scene, world, themeId)
    expect(await findFeedbackEntry(db, id)).toMatchObject({ saidBy: null })
  })

  it('does not become public while a quotation beside it names somebody', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    const said = await addSaid(db, world, scene.staffId, { consultationId: scene.consultationId, codeId: scene.codeIds.LIGHTING, text: 'Ask Mr Green' })
    await chooseEvidence(db, world, { staffId: scene.staffId, themeId, choices: [{ contributionId: said, segmentStart: 0, segmentEnd: 12, stance: 'supporting', quoted: true }] })
    const id = idOf(await draftFeedback(db, world, themeId, lights(scene)))
    expect(await publishFeedback(db, world, { staffId: scene.staffId, id })).toEqual({ ok: false, reason: 'incomplete', failures: [{ field: 'quotations', failure: 'quotation_names_somebody' }] })
    expect(await findTheme(db, themeId)).toMatchObject({ state: 'open' })
  })

  it('in public is changed only by who may publish, and a day moved on needs an apology', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    const id = await publishLights(db, scene, world, themeId)
    const later = { ...lights(scene), dueOn: '2027-06-01' }
    expect(await changeFeedback(db, world, id, { ...later, mayPublish: false })).toEqual({ ok: false, reason: 'may_not_publish' })
    expect(await changeFeedback(db, world, id, later)).toEqual({ ok: false, reason: 'incomplete', failures: [{ field: 'apology', failure: 'apology_missing' }] })
    expect(await changeFeedback(db, world, id, { ...later, apology: { en: 'We are late and sorry.' } })).toEqual({ ok: true, id })
    expect(await changeFeedback(db, world, id, { ...later, state: 'done', dueOn: null })).toEqual({ ok: true, id })
    expect((await listFeedbackChanges(db, id)).map(({ toState }) => toState)).toContain('done')
  })
})

describeOnEveryDatabase('what the public reads', (get) => {
  it('is every published reply, never a draft', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    const second = await createTheme(db, world, darkPath(scene))
    await draftFeedback(db, world, second, lights(scene))
    const id = await publishLights(db, scene, world, themeId)
    const { replies } = await listSaidAndDid(db, 'en', '2026-11-21')
    expect(replies.map(({ entry }) => entry.id)).toEqual([id])
    expect(replies[0]?.priorities).toMatchObject([{ code: 'SS1' }])
    expect((await listReplies(db, [second, themeId])).map(({ theme, entry }) => [theme.id, entry?.id ?? null]).sort()).toEqual([[second, null], [themeId, id]].sort())
  })

  it('loses no theme: each is answered, a further wish, or not answered yet once the reply is due', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    const wish = await createTheme(db, world, darkPath(scene))
    const answered = await createTheme(db, world, darkPath(scene))
    await moveTheme(db, world, { staffId: scene.staffId, themeId: wish, to: 'further_wishes', standing: { en: 'Not decided yet.' } })
    await publishLights(db, scene, world, answered)
    expect((await listSaidAndDid(db, 'en', '2026-12-23')).notAnswered).toEqual([])
    const page = await listSaidAndDid(db, 'en', '2026-12-24')
    expect(page.notAnswered.map(({ id }) => id)).toEqual([themeId])
    expect(page.furtherWishes.map(({ id }) => id)).toEqual([wish])
    expect(page.replies.map(({ theme }) => theme.id)).toEqual([answered])
  })
})

describeOnEveryDatabase('publishing while the switch is on', (get) => {
  it('is refused, and goes on when it is turned back', async () => {
    const { db, scene, world, themeId } = await begin(await get())
    const id = idOf(await draftFeedback(db, world, themeId, lights(scene)))
    await switchPause(db, world, scene.staffId, 'election')
    expect(await publishFeedback(db, world, { staffId: scene.staffId, id })).toEqual({ ok: false, reason: 'paused' })
    expect((await listSaidAndDid(db, 'en', '2026-11-21')).replies).toEqual([])
    await switchPause(db, world, scene.staffId, null)
    expect(await publishFeedback(db, world, { staffId: scene.staffId, id })).toEqual({ ok: true })
  })
})

async function begin({ db, world }: TestDatabase) {
  const scene = await setThemeScene(db, world)
  return { db, world, scene, themeId: await createTheme(db, world, darkPath(scene)) }
}

function darkPath(scene: ThemeScene) {
  return {
    staffId: scene.staffId, consultationId: scene.consultationId, title: { en: 'It is dark' }, finding: 'They avoid the path.',
    codeIds: [scene.codeIds.LIGHTING], priorityIds: [scene.priorityId], alsoHeardIn: [],
  }
}

function lights(scene: ThemeScene): FeedbackToSave {
  return {
    staffId: scene.staffId, mayPublish: true, state: 'will_do', dueOn: '2027-01-20', youSaid: { en: 'The path is dark.', pl: 'Jest ciemno.' }, weDid: { en: 'We will put up lights.' },
    reason: {}, apology: {}, evidence: {}, ownerRole: { en: 'Highways Manager' }, ownerOrganisationId: scene.councilId, actionId: scene.actionId, passedToOrganisationId: null,
  }
}

async function publishLights(db: Db, scene: ThemeScene, world: TestDatabase['world'], themeId: string): Promise<string> {
  const id = idOf(await draftFeedback(db, world, themeId, lights(scene)))
  await publishFeedback(db, world, { staffId: scene.staffId, id })
  return id
}

async function sayItIsDark(db: Db, scene: ThemeScene, world: TestDatabase['world'], people: number) {
  for (let count = 0; count < people; count += 1) await addSaid(db, world, scene.staffId, { consultationId: scene.consultationId, codeId: scene.codeIds.LIGHTING })
}

function idOf(saved: Awaited<ReturnType<typeof draftFeedback>>): string {
  if (!saved.ok) throw new Error(saved.reason)
  return saved.id
}

async function actsOn(db: Db, subjectId: string): Promise<string[]> {
  const entries = await db.selectFrom('auditEntry').select('act').where('subjectId', '=', subjectId).orderBy('sequence').execute()
  return entries.map(({ act }) => act)
}
