import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Db } from '#db/database.ts'
import { openThread } from '#app/features/ask/threads/open-thread.server.ts'
import { findThread } from '#app/features/ask/threads/thread-store.server.ts'
import type { Thread } from '#app/features/ask/threads/thread.ts'
import { addDays, dayOf } from '#app/features/ground/world.ts'
import { addTranslation } from '#app/features/hear/contributions/add-translation.server.ts'
import { DEMO_SPACE_CODE } from '#app/features/hear/forums/demo-space-code.ts'
import { enterSpace } from '#app/features/hear/forums/enter-space.server.ts'
import { findMemberByCode } from '#app/features/hear/forums/find-member.server.ts'
import { openSpace } from '#app/features/hear/forums/open-space.server.ts'
import { REASON_CODES } from '#app/features/hear/forums/post.ts'
import { sendPost } from '#app/features/hear/forums/send-post.server.ts'
import { findSpace } from '#app/features/hear/forums/space-store.server.ts'
import { checkedHours, type Space } from '#app/features/hear/forums/space.ts'
import { decidePost } from '#app/features/hear/moderation/decide-post.server.ts'
import type { Decision } from '#app/features/hear/moderation/decision.ts'
import { findPostState } from '#app/features/hear/moderation/decision-store.server.ts'
import { assignCode } from '#app/features/understand/coding/assign-code.server.ts'
import { finishCoding } from '#app/features/understand/coding/finish-coding.server.ts'
import type { DemoYear } from '#seeds/demo/demo-world.ts'

export interface DemoForum {
  /** The consultation the thread belongs to. */
  readonly consultationId: string
  readonly moderatorId: string
  /** Whoever codes what was said. */
  readonly officerId: string
}

/** The second door of the demonstration: a space, a question, nine messages and what moderators decided about them. */
export async function seedForum(db: Db, year: DemoYear, demo: DemoForum): Promise<void> {
  const forum = document.parse(JSON.parse(readFileSync('seeds/demo/forum.json', 'utf8')))
  const place = await openPlace(db, year, demo, forum)
  for (const post of forum.thread.posts) await playPost(db, year, { ...demo, ...place }, post)
}

const OPENED_DAYS_AGO = 14

const text = z.record(z.string(), z.string())
const seededPost = z.object({
  language: z.string(), text: z.string(), translation: z.object({ en: z.string() }).nullable(), state: z.enum(['waiting', 'published', 'redacted', 'refused']),
  redactedText: z.string().nullable(), reason: z.enum(REASON_CODES).nullable(), message: text.nullable(), offsetDays: z.int().max(-1), codes: z.array(z.string()),
})
type SeededPost = z.infer<typeof seededPost>

const document = z.object({
  space: z.object({ slug: z.string(), name: text, ages: z.string(), audience: z.enum(['children', 'young-people', 'parents']), about: text, hours: text, checkedHours, rules: z.array(text) }),
  thread: z.object({ slug: z.string(), question: text, about: text, ownerRole: text, closesOffsetDays: z.int(), posts: z.array(seededPost) }),
})

interface Place {
  readonly space: Space
  readonly thread: Thread
}

async function openPlace(db: Db, year: DemoYear, { consultationId, moderatorId }: DemoForum, { space, thread }: z.infer<typeof document>): Promise<Place> {
  const world = year(OPENED_DAYS_AGO)
  const opened = await openSpace(db, world, moderatorId, space, [{ code: DEMO_SPACE_CODE, label: 'Youth groups and schools' }])
  if (!opened.ok) throw new Error(`the space cannot be opened: ${opened.gaps.map(({ is }) => is).join(', ')}`)
  const spaceId = opened.id
  const { posts: _, closesOffsetDays, ...question } = thread
  const dates = { opensOn: dayOf(world), closesOn: addDays(dayOf(year(0)), closesOffsetDays) }
  await openThread(db, world, moderatorId, { ...question, ...dates, spaceId, consultationId })
  return { space: must(await findSpace(db, space.slug)), thread: must(await findThread(db, spaceId, thread.slug)) }
}

/** Each message has an author of its own; it is read the same day, and coded the day after. */
async function playPost(db: Db, year: DemoYear, demo: DemoForum & Place, post: SeededPost): Promise<void> {
  const daysAgo = -post.offsetDays
  const postId = await write(db, year(daysAgo, '12:00:00'), demo, post)
  const { contributionId } = must(await findPostState(db, postId))
  const moderated = year(daysAgo, '14:30:00')
  if (post.translation) done(await addTranslation(db, moderated, { staffId: demo.moderatorId, contributionId, language: 'en', text: post.translation.en }))
  if (post.state === 'waiting') return
  done(await decidePost(db, moderated, { staffId: demo.moderatorId, postId, from: 'waiting', decision: decisionOf(post) }))
  const coded = year(daysAgo - 1, '10:00:00')
  for (const code of post.codes) done(await assignCode(db, coded, { staffId: demo.officerId, contributionId, code }))
  if (post.codes.length > 0) done(await finishCoding(db, coded, { staffId: demo.officerId, contributionId }))
}

async function write(db: Db, world: ReturnType<DemoYear>, { space, thread }: Place, post: SeededPost): Promise<string> {
  const entered = done(await enterSpace(db, world, { spaceId: space.id, spaceCode: DEMO_SPACE_CODE, language: post.language }))
  const member = must(await findMemberByCode(db, world, entered.memberCode))
  const input = { text: post.text, language: post.language, quotable: post.state === 'published', tell: false, submissionKey: world.newId() }
  return done(await sendPost(db, world, { space, thread, member, input })).postId
}

function decisionOf({ state, reason, message, redactedText }: SeededPost): Decision {
  if (state === 'published') return { outcome: 'publish' }
  const explained = { reason: must(reason), message: must(message) }
  if (state === 'redacted') return { outcome: 'redact', text: must(redactedText), translation: undefined, ...explained }
  return { outcome: 'refuse', ...explained }
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('forum.json does not fit together')
  return value
}

function done<Result extends { readonly ok: boolean }>(result: Result): Extract<Result, { readonly ok: true }> {
  if (!isDone(result)) throw new Error(`seeding the forum: ${JSON.stringify(result)}`)
  return result
}

function isDone<Result extends { readonly ok: boolean }>(result: Result): result is Extract<Result, { readonly ok: true }> {
  return result.ok
}
