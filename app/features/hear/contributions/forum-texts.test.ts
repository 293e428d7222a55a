import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { Schema } from '#db/schema.ts'
import type { World } from '#app/features/ground/world.ts'
import { listAskedAs } from '#app/features/hear/contributions/question-text-store.server.ts'
import { countUnread, listUnread } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum } from '#tests/support/forum.ts'
import { giveContribution } from '#tests/support/office.ts'

async function givePost(db: Db, world: World, state: Schema['post']['state']): Promise<string> {
  const { thread, member } = await makeForum(db, world)
  const contributionId = await giveContribution(db, world, { source: 'post' })
  await db.insertInto('post').values({
    id: world.newId(), threadId: thread.id, memberId: member.id, contributionId, number: null, state, reasonCode: null, message: null, publishedOn: null, submissionKey: world.newId(),
  }).execute()
  return contributionId
}

describeOnEveryDatabase('a forum message in the reading room', (get) => {
  it('is not there while it waits for its moderator, who reads it', async () => {
    const { db, world } = await get()
    await givePost(db, world, 'waiting')
    expect(await listUnread(db, { reach: 'everywhere', withSafeguarding: true })).toEqual([])
    expect(await countUnread(db, { reach: 'everywhere', withSafeguarding: true })).toBe(0)
  })
  it('is there when nobody has read it although it is visible', async () => {
    const { db, world } = await get()
    const id = await givePost(db, world, 'published')
    expect((await listUnread(db, { reach: 'everywhere', withSafeguarding: false })).map((item) => item.id)).toEqual([id])
  })
  it('says what it answers', async () => {
    const { db, world } = await get()
    const id = await givePost(db, world, 'published')
    expect((await listAskedAs(db, [id])).get(id)).toEqual({ surveyKey: null, title: { en: 'Speak Up' }, question: { en: 'What about the bus?' } })
  })
})

describeOnEveryDatabase('an answer in the reading room', (get) => {
  it('says which question of which survey it answers', async () => {
    const { db, world } = await get()
    await giveContribution(db, world, { id: 'first' })
    const definition = JSON.stringify({ key: 'A', title: { en: 'What’s it like?' }, questions: [{ key: 'A9', text: { en: 'One thing?', pl: 'Jedna rzecz?' } }] })
    await db.insertInto('survey').values({ id: 'survey', key: 'A', consultationId: 'test-consultation' }).execute()
    await db.insertInto('surveyVersion').values({ id: 'version', surveyId: 'survey', number: 1, state: 'open', definition, openedOn: null }).execute()
    await db.insertInto('wave').values({ id: 'wave', surveyId: 'survey', number: 1, opensOn: '2026-11-01', closesOn: '2026-12-01' }).execute()
    await db.insertInto('collector').values({ id: 'collector', code: 'kite', surveyId: 'survey', waveId: 'wave', edition: '9-11', audience: 'children', mode: 'online_self', device: 'shared', languages: '[]', state: 'open', opensOn: '2026-11-01', closesOn: '2026-12-01', known: '{}' }).execute()
    await db.insertInto('response').values({ id: 'response', surveyId: 'survey', surveyVersionId: 'version', waveId: 'wave', collectorId: 'collector', edition: '9-11', mode: 'online_self', receivedOn: '2026-11-21' }).execute()
    await giveContribution(db, world, { id: 'answer', responseId: 'response', questionKey: 'A9' })
    const asked = await listAskedAs(db, ['answer', 'first'])
    expect([...asked]).toEqual([['answer', { surveyKey: 'A', title: { en: 'What’s it like?' }, question: { en: 'One thing?', pl: 'Jedna rzecz?' } }]])
  })
})
