import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { addMissingRiskPhrases } from '#seeds/empty/risk-phrases.ts'
import { isNewestPostFlagged, listVisiblePosts } from '#app/features/hear/forums/post-store.server.ts'
import { listPostsOfMember } from '#app/features/hear/forums/post-store.server.ts'
import { sendPost } from '#app/features/hear/forums/send-post.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum, makeMember, type Forum } from '#tests/support/forum.ts'

const input = { text: 'A late bus on Fridays.', language: 'en', quotable: false, tell: false, submissionKey: '1'.repeat(26) }

function send(db: Db, world: World, forum: Forum, changes: Partial<typeof input> = {}) {
  return sendPost(db, world, { ...forum, input: { ...input, ...changes } })
}

describeOnEveryDatabase('sending a post', (get) => {
  it('makes a contribution of the consultation and a post that waits', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    expect(await send(db, world, forum)).toMatchObject({ ok: true, already: false })
    expect(await db.selectFrom('contribution').selectAll().executeTakeFirstOrThrow()).toMatchObject({
      source: 'post', consultationId: forum.thread.consultationId, original: 'A late bus on Fridays.', language: 'en', audience: 'young-people', ageBand: '13–17',
      quotable: 0, flag: 'none', receivedOn: '2026-11-21', receivedAt: '2026-11-21T10:00:00.000Z', readState: 'unread', responseId: null,
    })
    expect(await db.selectFrom('post').selectAll().executeTakeFirstOrThrow()).toMatchObject({ state: 'waiting', number: null, memberId: forum.member.id })
  })

  it('shows it to nobody but its author', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    await send(db, world, forum)
    const { member: other } = await makeMember(db, world, forum.space.id)
    expect(await listVisiblePosts(db, forum.thread.id, 1)).toEqual([])
    expect(await listPostsOfMember(db, other.id)).toEqual([])
    expect(await listPostsOfMember(db, forum.member.id)).toMatchObject([{ text: 'A late bus on Fridays.', standing: 'waiting', question: { en: 'What about the bus?', pl: 'Co z autobusem?' }, spaceSlug: 'speak-up', threadSlug: 'bus', message: undefined }])
  })

  it('may be quoted only when the box was ticked, and is read first when somebody asks for it', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    await send(db, world, forum, { quotable: true, tell: true })
    expect(await db.selectFrom('contribution').select(['quotable', 'flag', 'flagReason']).executeTakeFirstOrThrow()).toEqual({ quotable: 1, flag: 'flagged', flagReason: 'button' })
  })

  it('is lifted by the lists and waits like any other; its author sees calm help', async () => {
    const { db, world } = await get()
    await addMissingRiskPhrases(db, world)
    const forum = await makeForum(db, world)
    await send(db, world, forum)
    expect(await isNewestPostFlagged(db, forum.member.id)).toBe(false)
    world.set('2026-11-21T10:05:00Z')
    await send(db, world, forum, { text: 'my dad hits me', submissionKey: '2'.repeat(26) })
    expect(await db.selectFrom('contribution').innerJoin('post', 'post.contributionId', 'contribution.id').select(['flag', 'flagReason', 'state']).where('original', '=', 'my dad hits me').executeTakeFirstOrThrow()).toEqual({ flag: 'flagged', flagReason: 'phrases:home', state: 'waiting' })
    expect(await isNewestPostFlagged(db, forum.member.id)).toBe(true)
  })

  it('happens once when fifty copies of the form arrive together', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    const sent = await Promise.all(Array.from({ length: 50 }, () => send(db, world, forum)))
    expect(sent.filter((one) => one.ok && !one.already)).toHaveLength(1)
    expect(new Set(sent.map((one) => one.ok && one.postId)).size).toBe(1)
    expect(await db.selectFrom('post').select('id').execute()).toHaveLength(1)
    expect(await db.selectFrom('contribution').select('id').execute()).toHaveLength(1)
  })

  it('is two posts with two keys', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    await send(db, world, forum)
    await send(db, world, forum, { submissionKey: '2'.repeat(26) })
    expect(await db.selectFrom('post').select('id').execute()).toHaveLength(2)
  })

  it('is refused after the thread closed, while the space is paused, for a stopped member, and for a member of another space', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    expect(await send(db, world, { ...forum, thread: { ...forum.thread, closesOn: '2026-11-20' } })).toEqual({ ok: false, reason: 'closed' })
    expect(await send(db, world, { ...forum, space: { ...forum.space, state: 'paused' } })).toEqual({ ok: false, reason: 'paused' })
    expect(await send(db, world, { ...forum, member: { ...forum.member, state: 'stopped' } })).toEqual({ ok: false, reason: 'stopped' })
    expect(await send(db, world, { ...forum, member: { ...forum.member, spaceId: 'parents' } })).toEqual({ ok: false, reason: 'not_a_member' })
    expect(await db.selectFrom('contribution').select('id').execute()).toEqual([])
  })

  it('is marked as in an unknown language when its script is not the one that was said', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    await send(db, world, forum, { text: 'بس اسٹاپ پر بہت اندھیرا ہوتا ہے' })
    expect(await db.selectFrom('contribution').select('language').executeTakeFirstOrThrow()).toEqual({ language: 'und' })
  })
})
