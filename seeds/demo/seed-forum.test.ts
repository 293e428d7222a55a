import { expect, it } from 'vitest'
import { findThread } from '#app/features/ask/threads/thread-store.server.ts'
import { isThreadOpen } from '#app/features/ask/threads/thread.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { listDisplayNames } from '#app/features/hear/forums/display-name.ts'
import { listPostsOfMember, listVisiblePosts } from '#app/features/hear/forums/post-store.server.ts'
import { findSpace } from '#app/features/hear/forums/space-store.server.ts'
import { listWaitingPosts } from '#app/features/hear/moderation/moderation-store.server.ts'
import { createDemoYear } from '#seeds/demo/demo-world.ts'
import { seedCodebook } from '#seeds/demo/seed-codebook.ts'
import { seedConsultations } from '#seeds/demo/seed-consultations.ts'
import { seedDuty, seedSignOffs } from '#seeds/demo/seed-duty.ts'
import { seedForum } from '#seeds/demo/seed-forum.ts'
import { seedPlan } from '#seeds/demo/seed-plan.ts'
import { getDemoStaff, seedStaff } from '#seeds/demo/seed-staff.ts'
import { describeOnEveryDatabase, type TestDatabase } from '#tests/support/databases.ts'

async function seed({ db, world }: TestDatabase) {
  const year = createDemoYear(world)
  await seedStaff(db, year(0))
  await seedPlan(db, year(0))
  await seedCodebook(db, year(0))
  const { B } = await seedConsultations(db, year(0))
  await seedDuty(db, year)
  await seedSignOffs(db, year)
  await seedForum(db, year, { consultationId: B, moderatorId: await getDemoStaff(db, 'Forum Moderator'), officerId: await getDemoStaff(db, 'Participation Officer') })
  const space = await findSpace(db, 'speak-up')
  const thread = space && await findThread(db, space.id, 'bus')
  if (!thread) throw new Error('no thread')
  return { space, thread, B }
}

describeOnEveryDatabase('the forum of the demonstration', (get) => {
  it('is one open question of the young people\'s consultation, in four languages', async () => {
    const test = await get()
    const { space, thread, B } = await seed(test)
    expect(space).toMatchObject({ ages: '13–17', audience: 'young-people', moderation: 'pre' })
    expect([space.name, thread.question, ...space.rules].map((words) => Object.keys(words).sort())).toEqual(Array.from({ length: 7 }, () => ['ar', 'en', 'pl', 'ur']))
    expect(thread.consultationId).toBe(B)
    expect(isThreadOpen(thread, dayOf(test.world))).toBe(true)
  })

  it('shows seven messages in the order they came, from seven people, with people\'s translations', async () => {
    const test = await get()
    const { thread } = await seed(test)
    const posts = await listVisiblePosts(test.db, thread.id, 1)
    expect(posts.map(({ number, publishedOn }) => [number, publishedOn])).toEqual([
      [1, '2026-11-09'], [2, '2026-11-10'], [3, '2026-11-11'], [4, '2026-11-12'], [5, '2026-11-14'], [6, '2026-11-15'], [7, '2026-11-17'],
    ])
    expect(new Set(posts.map(({ author }) => author)).size).toBe(7)
    expect(listDisplayNames('pl')).toContain(posts[2]?.author)
    expect(posts.map(({ translations }) => translations.length)).toEqual([0, 0, 1, 0, 1, 0, 0])
    expect(posts[5]).toMatchObject({ redacted: true, text: expect.stringContaining('[phone number removed]') })
    expect(JSON.stringify(posts)).not.toContain('07700')
  })

  it('has one message that waits, and one that was not put up, with a kind message in four languages', async () => {
    const test = await get()
    await seed(test)
    expect((await listWaitingPosts(test.db, 'everywhere')).map(({ original }) => original)).toEqual([expect.stringContaining('orchestra')])
    const refused = await test.db.selectFrom('post').select('memberId').where('state', '=', 'refused').executeTakeFirstOrThrow()
    const [own] = await listPostsOfMember(test.db, refused.memberId)
    expect(own).toMatchObject({ standing: 'refused', reason: 'unkind' })
    expect(Object.keys(own?.message ?? {}).sort()).toEqual(['ar', 'en', 'pl', 'ur'])
  })

  it('is coded like answers', async () => {
    const test = await get()
    await seed(test)
    const { count } = await test.db.selectFrom('contribution').select((eb) => eb.fn.countAll<number>().as('count')).where('source', '=', 'post').where('codedState', '=', 'done').executeTakeFirstOrThrow()
    expect(Number(count)).toBe(6)
  })
})
