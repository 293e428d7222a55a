import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { reportPost } from '#app/features/hear/forums/report-post.server.ts'
import { sendPost } from '#app/features/hear/forums/send-post.server.ts'
import { decidePost } from '#app/features/hear/moderation/decide-post.server.ts'
import { countWaitingPosts, findModeratedPost, listDecidedPosts, listEarlierPosts, listReportedPosts, listWaitingPosts } from '#app/features/hear/moderation/moderation-store.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum, type Forum } from '#tests/support/forum.ts'
import type { TestWorld } from '#tests/support/world.ts'


async function send(db: Db, world: TestWorld, forum: Forum, post: { at: string; text: string; language?: string; tell?: boolean }) {
  world.set(post.at)
  const sent = await sendPost(db, world, { ...forum, input: { text: post.text, language: post.language ?? 'en', quotable: false, tell: post.tell ?? false, submissionKey: world.newId() } })
  if (!sent.ok) throw new Error(sent.reason)
  return sent.postId
}

describeOnEveryDatabase('the queue of messages', (get) => {
  it('has flagged ones first, then those without a translation, each the oldest first', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    await send(db, world, forum, { at: '2026-11-18T09:00:00Z', text: 'old' })
    await send(db, world, forum, { at: '2026-11-18T10:00:00Z', text: 'newer, same day' })
    const translated = await send(db, world, forum, { at: '2026-11-17T10:00:00Z', text: 'przetłumaczone', language: 'pl' })
    await send(db, world, forum, { at: '2026-11-19T10:00:00Z', text: 'nieprzetłumaczone', language: 'pl' })
    await send(db, world, forum, { at: '2026-11-20T10:00:00Z', text: 'read me first', tell: true })
    const post = await findModeratedPost(db, translated)
    await addTranslation(db, world, { staffId: forum.moderatorId, contributionId: post?.contributionId ?? '', language: 'en', text: 'translated' })
    const queue = await listWaitingPosts(db, 'everywhere')
    expect(queue.map(({ original }) => original)).toEqual(['read me first', 'nieprzetłumaczone', 'przetłumaczone', 'old', 'newer, same day'])
    expect(queue[0]).toMatchObject({ flag: 'flagged', flagReason: 'button', ages: '13–17', space: 'Speak Up', question: 'What about the bus?', author: forum.member.name, receivedAt: '2026-11-20T10:00:00.000Z' })
    expect(queue.map(({ translated: has }) => has)).toEqual([false, false, true, false, false])
    expect(await countWaitingPosts(db)).toBe(5)
  })

  it('is left by a post that is decided; it stands among the decided ones', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    const postId = await send(db, world, forum, { at: '2026-11-18T09:00:00Z', text: 'hello' })
    await decidePost(db, world, { staffId: forum.moderatorId, postId, from: 'waiting', decision: { outcome: 'publish' } })
    expect(await listWaitingPosts(db, 'everywhere')).toEqual([])
    expect(await listDecidedPosts(db, 'everywhere', ['published', 'redacted'])).toMatchObject([{ id: postId, state: 'published' }])
    expect(await listDecidedPosts(db, 'everywhere', ['refused'])).toEqual([])
  })

  it('shows what readers told us, worries first, the same thing once', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    for (const text of ['first', 'second']) {
      const postId = await send(db, world, forum, { at: '2026-11-18T09:00:00Z', text })
      await decidePost(db, world, { staffId: forum.moderatorId, postId, from: 'waiting', decision: { outcome: 'publish' } })
    }
    const report = (number: number, reason: 'unkind' | 'worried') => reportPost(db, world, { threadId: forum.thread.id, number, reason })
    expect([await report(1, 'unkind'), await report(1, 'unkind'), await report(2, 'worried'), await report(3, 'worried')]).toEqual([true, true, true, false])
    expect((await listReportedPosts(db, 'everywhere')).map(({ original, reports }) => [original, reports])).toEqual([['second', ['worried']], ['first', ['unkind']]])
  })

  it('hides a post that alleges something about a member of staff from moderators', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    const postId = await send(db, world, forum, { at: '2026-11-18T09:00:00Z', text: 'about a member of staff' })
    await db.updateTable('contribution').set({ flag: 'allegation' }).execute()
    expect(await listWaitingPosts(db, 'everywhere')).toEqual([])
    expect(await findModeratedPost(db, postId)).toBeUndefined()
  })

  it('shows what the same author wrote in this space, but not what is with safeguarding', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    const first = await send(db, world, forum, { at: '2026-11-17T09:00:00Z', text: 'first' })
    await send(db, world, forum, { at: '2026-11-18T09:00:00Z', text: 'second' })
    const third = await send(db, world, forum, { at: '2026-11-19T09:00:00Z', text: 'third' })
    await decidePost(db, world, { staffId: forum.moderatorId, postId: third, from: 'waiting', decision: { outcome: 'pass_on', message: { en: 'Thank you' } } })
    const earlier = await listEarlierPosts(db, { memberId: forum.member.id, id: first })
    expect(earlier.map(({ original }) => original)).toEqual(['second'])
  })
})
