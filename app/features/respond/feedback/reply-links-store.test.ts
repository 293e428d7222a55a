import { expect, it } from 'vitest'
import { publishFeedback } from '#app/features/respond/feedback/publish-feedback.server.ts'
import { listLatestReplies, listRepliesOfAction, listRepliesOfConsultation } from '#app/features/respond/feedback/reply-links-store.server.ts'
import { draftFeedback } from '#app/features/respond/feedback/save-feedback.server.ts'
import { createTheme } from '#app/features/understand/themes/save-theme.server.ts'
import { describeOnEveryDatabase, type TestDatabase } from '#tests/support/databases.ts'
import { addConsultation, setThemeScene, type ThemeScene } from '#tests/support/theme-scene.ts'

describeOnEveryDatabase('the way to a reply', (get) => {
  it('from the home page leads to the latest, as many as asked for, never to a draft', async () => {
    const { db, world, scene } = await begin(await get())
    const [first, second, third] = [await heard(db, world, scene), await heard(db, world, scene), await heard(db, world, scene)]
    await heard(db, world, scene)
    for (const [day, themeId] of [['2026-11-01', second], ['2026-11-10', first], ['2026-11-05', third]] as const) {
      world.set(`${day}T10:00:00Z`)
      await publish(db, world, scene, themeId, null)
    }
    await draft(db, world, scene, await heard(db, world, scene), null)
    expect((await listLatestReplies(db, 3)).map(({ theme }) => theme.id)).toEqual([first, third, second])
    expect((await listLatestReplies(db, 2)).map(({ theme }) => theme.id)).toEqual([first, third])
  })

  it('from an action leads to the published replies that point to it', async () => {
    const { db, world, scene } = await begin(await get())
    const [pointing, other, unpublished] = [await heard(db, world, scene), await heard(db, world, scene), await heard(db, world, scene)]
    await publish(db, world, scene, pointing, scene.actionId)
    await publish(db, world, scene, other, null)
    await draft(db, world, scene, unpublished, scene.actionId)
    expect((await listRepliesOfAction(db, scene.actionId)).map(({ theme }) => theme.id)).toEqual([pointing])
    expect(await listRepliesOfAction(db, 'nowhere')).toEqual([])
  })

  it('from a consultation leads to every theme heard in it, answered or not', async () => {
    const { db, world, scene } = await begin(await get())
    const elsewhere = await addConsultation(db, world, { slug: 'elsewhere' })
    const answered = await heard(db, world, scene)
    const open = await heard(db, world, scene)
    const alsoHeard = await heard(db, world, { ...scene, consultationId: elsewhere }, [scene.consultationId])
    await heard(db, world, { ...scene, consultationId: elsewhere })
    await publish(db, world, scene, answered, null)
    const replies = await listRepliesOfConsultation(db, scene.consultationId)
    expect(replies.map(({ theme }) => theme.id).sort()).toEqual([answered, open, alsoHeard].sort())
    expect(replies.filter(({ entry }) => entry !== null).map(({ theme }) => theme.id)).toEqual([answered])
  })
})

type World = TestDatabase['world']

async function begin({ db, world }: TestDatabase) {
  return { db, world, scene: await setThemeScene(db, world) }
}

async function heard(db: TestDatabase['db'], world: World, scene: ThemeScene, alsoHeardIn: readonly string[] = []): Promise<string> {
  return createTheme(db, world, { staffId: scene.staffId, consultationId: scene.consultationId, title: { en: 'It is dark' }, finding: 'They avoid it.', codeIds: [scene.codeIds.LIGHTING], priorityIds: [scene.priorityId], alsoHeardIn })
}

async function draft(db: TestDatabase['db'], world: World, scene: ThemeScene, themeId: string, actionId: string | null): Promise<string> {
  const saved = await draftFeedback(db, world, themeId, {
    staffId: scene.staffId, mayPublish: true, state: 'will_do', dueOn: '2027-01-20', youSaid: { en: 'Dark.' }, weDid: { en: 'Lights.' }, reason: {}, apology: {}, evidence: {},
    ownerRole: { en: 'Highways Manager' }, ownerOrganisationId: scene.councilId, actionId, passedToOrganisationId: null,
  })
  if (!saved.ok) throw new Error(saved.reason)
  return saved.id
}

async function publish(db: TestDatabase['db'], world: World, scene: ThemeScene, themeId: string, actionId: string | null): Promise<void> {
  const published = await publishFeedback(db, world, { staffId: scene.staffId, id: await draft(db, world, scene, themeId, actionId) })
  if (!published.ok) throw new Error(published.reason)
}
