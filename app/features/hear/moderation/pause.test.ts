import { expect, it } from 'vitest'
import { switchPause } from '#app/features/ground/duty/pause-store.server.ts'
import { findSpace } from '#app/features/hear/forums/space-store.server.ts'
import { sendPost } from '#app/features/hear/forums/send-post.server.ts'
import { decidePost } from '#app/features/hear/moderation/decide-post.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum } from '#tests/support/forum.ts'

describeOnEveryDatabase('the switch of an election, a death or a serious incident', (get) => {
  it('stops posting at once, says why, and gives it back', async () => {
    const { db, world } = await get()
    const forum = await makeForum(db, world)
    const send = async () => sendPost(db, world, { ...forum, space: await findSpace(db, 'speak-up') ?? forum.space, input: { text: 'Late again', language: 'en', quotable: true, tell: false, submissionKey: world.newId() } })
    const before = await send()
    if (!before.ok) throw new Error(before.reason)
    await switchPause(db, world, forum.moderatorId, 'death')
    expect(await findSpace(db, 'speak-up')).toMatchObject({ state: 'paused', pausedFor: 'death' })
    expect(await send()).toEqual({ ok: false, reason: 'paused' })
    const decide = (outcome: 'publish') => decidePost(db, world, { staffId: forum.moderatorId, postId: before.postId, from: 'waiting', decision: { outcome } })
    expect(await decide('publish')).toEqual({ ok: false, reason: 'paused' })
    await switchPause(db, world, forum.moderatorId, null)
    expect(await send()).toMatchObject({ ok: true })
    expect(await decide('publish')).toMatchObject({ ok: true, state: 'published' })
  })
})
