import { expect, it } from 'vitest'
import type { Db } from '#db/database.ts'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { listPostsOfMember, listVisiblePosts } from '#app/features/hear/forums/post-store.server.ts'
import { reportPost } from '#app/features/hear/forums/report-post.server.ts'
import { sendPost } from '#app/features/hear/forums/send-post.server.ts'
import type { PostState } from '#app/features/hear/forums/post.ts'
import type { Decision } from '#app/features/hear/moderation/decision.ts'
import { decidePost } from '#app/features/hear/moderation/decide-post.server.ts'
import { describeOnEveryDatabase } from '#tests/support/databases.ts'
import { makeForum, makeStaff, type Forum } from '#tests/support/forum.ts'
import type { TestWorld } from '#tests/support/world.ts'

const CALL_ME = 'A list for the late bus, call me on 07700 900142'
const message = { en: 'A kind message', pl: 'Miła wiadomość' }
const publish: Decision = { outcome: 'publish' }
const redact: Decision = { outcome: 'redact', text: 'A list for the late bus, call me on [removed]', translation: undefined, reason: 'personal-details', message }
const refuse: Decision = { outcome: 'refuse', reason: 'unkind', message }

interface Room { readonly db: Db; readonly world: TestWorld; readonly forum: Forum }

async function sent({ db, world, forum }: Room, text = CALL_ME, language = 'en') {
  const result = await sendPost(db, world, { ...forum, input: { text, language, quotable: true, tell: false, submissionKey: world.newId() } })
  if (!result.ok) throw new Error(result.reason)
  return result.postId
}

function decide({ db, world, forum }: Room, postId: string, decision: Decision, from: PostState = 'waiting', staffId = forum.moderatorId) {
  return decidePost(db, world, { staffId, postId, from, decision })
}

describeOnEveryDatabase('deciding about a post', (get) => {
  const open = async (): Promise<Room> => {
    const { db, world } = await get()
    return { db, world, forum: await makeForum(db, world) }
  }
  const visible = ({ db, forum }: Room) => listVisiblePosts(db, forum.thread.id, 1)
  const own = async ({ db, forum }: Room) => (await listPostsOfMember(db, forum.member.id))[0]
  const contribution = ({ db }: Room) => db.selectFrom('contribution').selectAll().executeTakeFirstOrThrow()

  it('puts it up with a number, and forgets when exactly it came', async () => {
    const room = await open()
    const postId = await sent(room)
    room.world.set('2026-11-23T17:00:00Z') // Monday after the Saturday it came
    expect(await decide(room, postId, publish)).toEqual({ ok: true, state: 'published', number: 1 })
    expect(await visible(room)).toEqual([{ number: 1, author: room.forum.member.name, publishedOn: '2026-11-23', text: CALL_ME, language: 'en', redacted: false, translations: [] }])
    expect(await contribution(room)).toMatchObject({ readState: 'read', readInTime: 1, receivedAt: null, quotable: 1, original: CALL_ME })
  })

  it('says so when it was read late', async () => {
    const room = await open()
    const postId = await sent(room)
    room.world.set('2026-11-24T08:00:00Z')
    await decide(room, postId, publish)
    expect(await contribution(room)).toMatchObject({ readInTime: 0 })
  })

  it('puts up a copy without some words; the original stays as it was', async () => {
    const room = await open()
    expect(await decide(room, await sent(room), redact)).toMatchObject({ ok: true, state: 'redacted' })
    expect(await visible(room)).toMatchObject([{ text: 'A list for the late bus, call me on [removed]', redacted: true }])
    expect(JSON.stringify(await visible(room))).not.toContain('07700')
    expect(await contribution(room)).toMatchObject({ original: CALL_ME, redacted: 'A list for the late bus, call me on [removed]' })
    expect(await own(room)).toMatchObject({ standing: 'redacted', reason: 'personal-details', message, text: CALL_ME })
  })

  it('does not put up a copy that takes nothing out', async () => {
    const room = await open()
    expect(await decide(room, await sent(room), { ...redact, text: CALL_ME })).toEqual({ ok: false, reason: 'unchanged' })
    expect(await own(room)).toMatchObject({ standing: 'waiting' })
  })

  it('does not put it up, tells its author why, and lets nobody quote it', async () => {
    const room = await open()
    expect(await decide(room, await sent(room), refuse)).toEqual({ ok: true, state: 'refused', number: null })
    expect(await visible(room)).toEqual([])
    expect(await own(room)).toMatchObject({ standing: 'refused', reason: 'unkind', message })
    expect(await contribution(room)).toMatchObject({ readState: 'read', quotable: 0 })
  })

  it('passes it to safeguarding with the exact time it came; its author sees what authors of refused posts see', async () => {
    const room = await open()
    const postId = await sent(room)
    expect(await decide(room, postId, { outcome: 'pass_on', message })).toEqual({ ok: true, state: 'held', number: null })
    expect(await contribution(room)).toMatchObject({ flag: 'concern', readState: 'read', receivedAt: '2026-11-21T10:00:00.000Z', quotable: 0 })
    expect(await visible(room)).toEqual([])
    const told = await own(room)
    await room.db.updateTable('post').set({ state: 'refused' }).execute()
    expect(told).toEqual(await own(room))
  })

  it('leaves a held post to safeguarding alone', async () => {
    const room = await open()
    const postId = await sent(room)
    await decide(room, postId, { outcome: 'pass_on', message })
    expect(await decide(room, postId, publish, 'held')).toEqual({ ok: false, reason: 'with_safeguarding' })
    const lead = await makeStaff(room.db, room.world, 'dsl', ['en'])
    expect(await decide(room, postId, refuse, 'held', lead)).toMatchObject({ ok: true, state: 'refused' })
    expect(await contribution(room)).toMatchObject({ flag: 'concern', readState: 'read', receivedAt: '2026-11-21T10:00:00.000Z' })
  })

  it('takes a visible post down at once, and its words may not be quoted any more', async () => {
    const room = await open()
    const postId = await sent(room)
    await decide(room, postId, publish)
    expect(await decide(room, postId, { outcome: 'remove', reason: 'link', message }, 'published')).toEqual({ ok: true, state: 'removed', number: 1 })
    expect(await visible(room)).toEqual([])
    expect(await own(room)).toMatchObject({ standing: 'removed', reason: 'link' })
    expect(await contribution(room)).toMatchObject({ quotable: 0 })
  })

  it('never gives a number twice, also when two are put up at the same moment', async () => {
    const room = await open()
    const ids = await Promise.all(['One', 'Two', 'Three', 'Four'].map((text) => sent(room, text)))
    await decide(room, ids[0] ?? '', publish)
    await decide(room, ids[0] ?? '', { outcome: 'remove', reason: 'link', message }, 'published')
    await Promise.all(ids.slice(1).map((id) => decide(room, id, publish)))
    expect((await visible(room)).map(({ number }) => number)).toEqual([2, 3, 4])
  })

  it('happens once when two moderators decide together', async () => {
    const room = await open()
    const postId = await sent(room)
    const results = await Promise.all([decide(room, postId, publish), decide(room, postId, refuse)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, reason: 'decided_meanwhile' })
  })

  it('needs somebody who reads the language, or a person\'s translation; passing on needs neither', async () => {
    const room = await open()
    const postId = await sent(room, 'Drugi autobus by pomógł.', 'pl')
    expect(await decide(room, postId, publish)).toEqual({ ok: false, reason: 'cannot_read' })
    const { id: contributionId } = await contribution(room)
    await addTranslation(room.db, room.world, { staffId: room.forum.moderatorId, contributionId, language: 'en', text: 'A second bus would help.' })
    expect(await decide(room, postId, { ...redact, text: 'Drugi [removed]' })).toEqual({ ok: false, reason: 'translation_missing' })
    expect(await decide(room, postId, publish)).toMatchObject({ ok: true })
    expect(await visible(room)).toMatchObject([{ language: 'pl', translations: [{ language: 'en', text: 'A second bus would help.', madeBy: 'person' }] }])
    const another = await sent(room, 'Boję się wracać do domu.', 'pl')
    expect(await decide(room, another, { outcome: 'pass_on', message })).toMatchObject({ ok: true, state: 'held' })
  })

  it('takes words out of the translation too', async () => {
    const room = await open()
    const postId = await sent(room, 'Zadzwoń 07700 900142', 'pl')
    await addTranslation(room.db, room.world, { staffId: room.forum.moderatorId, contributionId: (await contribution(room)).id, language: 'en', text: 'Call 07700 900142' })
    await decide(room, postId, { ...redact, text: 'Zadzwoń [removed]', translation: 'Call [removed]' })
    expect(JSON.stringify(await visible(room))).not.toContain('07700')
    expect(await visible(room)).toMatchObject([{ text: 'Zadzwoń [removed]', translations: [{ text: 'Call [removed]' }] }])
  })

  it('settles what readers told us, and leaves a kept post as it was', async () => {
    const room = await open()
    const postId = await sent(room)
    await decide(room, postId, redact)
    const { thread } = room.forum
    expect(await reportPost(room.db, room.world, { threadId: thread.id, number: 1, reason: 'worried' })).toBe(true)
    expect(await decide(room, postId, { outcome: 'keep' }, 'redacted')).toMatchObject({ ok: true, state: 'redacted', number: 1 })
    expect(await room.db.selectFrom('contentReport').select('state').execute()).toEqual([{ state: 'settled' }])
    expect(await own(room)).toMatchObject({ standing: 'redacted', reason: 'personal-details', message })
  })

  it('stands in the audit trail in the same transaction, without anybody\'s words', async () => {
    const room = await open()
    const postId = await sent(room)
    await decide(room, postId, redact)
    const entries = await room.db.selectFrom('auditEntry').select(['act', 'staffId', 'subjectId', 'detail']).orderBy('sequence', 'desc').execute()
    expect(entries[0]).toEqual({ act: 'post.redacted', staffId: room.forum.moderatorId, subjectId: postId, detail: '{"from":"waiting","outcome":"redact","reason":"personal-details"}' })
    expect(JSON.stringify(entries)).not.toMatch(/late bus|07700|kind message/)
  })

  it('changes nothing for a post that does not exist or an outcome that cannot be', async () => {
    const room = await open()
    expect(await decide(room, 'nothing', publish)).toEqual({ ok: false, reason: 'not_found' })
    expect(await decide(room, await sent(room), { outcome: 'keep' })).toEqual({ ok: false, reason: 'not_possible' })
    expect(await own(room)).toMatchObject({ standing: 'waiting' })
  })
})
