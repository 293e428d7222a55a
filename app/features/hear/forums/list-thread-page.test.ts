import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { listThreadPage } from '#app/features/hear/forums/list-thread-page.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum, type Forum } from '#tests/support/forum.ts'

/** `count` visible messages, every tenth one taken down. */
async function fill(db: Db, world: World, { thread, member, space }: Forum, count: number) {
  for (let number = 1; number <= count; number += 1) {
    const id = world.newId()
    await db.insertInto('contribution').values({
      id, source: 'post', consultationId: thread.consultationId, responseId: null, questionKey: null, original: `Message ${number}`, language: 'en', redacted: null, audience: space.audience,
      ageBand: null, quotable: 0, flag: 'none', flagReason: null, receivedOn: '2026-11-20', receivedAt: null, readState: 'read', readInTime: 1, codedState: 'open',
    }).execute()
    await db.insertInto('post').values({
      id: world.newId(), threadId: thread.id, memberId: member.id, contributionId: id, number, state: number % 10 === 0 ? 'removed' : 'published',
      reasonCode: null, message: null, publishedOn: '2026-11-20', submissionKey: world.newId(),
    }).execute()
  }
}

describeOnEveryDatabase('the pages of a thread', (get) => {
  it('have fifty messages each, oldest first, without those taken down', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    await fill(db, world, forum, 70)
    const open = (query: string) => listThreadPage(db, forum.thread.id, new URLSearchParams(query))
    const first = await open('')
    expect(first).toMatchObject({ page: 1, count: 63 })
    expect(first.posts).toHaveLength(50)
    expect([first.posts[0]?.number, first.posts.at(-1)?.number]).toEqual([1, 55])
    expect((await open('page=2')).posts.map(({ number }) => number)).toEqual([56, 57, 58, 59, 61, 62, 63, 64, 65, 66, 67, 68, 69])
    expect(await open('message=61')).toEqual(await open('page=2'))
    expect(await open('message=55')).toEqual(first)
  })

  it.each(['page=0', 'page=-1', 'page=x', 'page=1.5', 'message=x', 'page=99'])('open somewhere sensible with %s', async (query) => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    await fill(db, world, forum, 3)
    expect(await listThreadPage(db, forum.thread.id, new URLSearchParams(query))).toMatchObject({ page: 1, count: 3, posts: [{ number: 1 }, { number: 2 }, { number: 3 }] })
  })

  it('are one empty page before anything is up', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    expect(await listThreadPage(db, forum.thread.id, new URLSearchParams())).toEqual({ page: 1, count: 0, posts: [] })
  })
})
