import type { Db } from '#db/database.ts'
import { mayDo, reachOf, type Permission, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { countWaitingConcerns } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { findViewer } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { countOverdue } from '#app/features/hear/contributions/alert-store.server.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { scopeOf } from '#app/features/hear/contributions/reading-order.server.ts'
import { listWaitingLanguages } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import {
  countLatePromises, countLateReplies, countOpenThemes, countToCode, countUnreadByFlag, countWaitingPosts, type Waiting,
} from '#app/features/respond/waiting/waiting-store.server.ts'

export type WaitingThing = 'concerns' | 'reading' | 'moderation' | 'coding' | 'themes' | 'feedback' | 'replies'

export interface WaitingWork extends Waiting {
  readonly thing: WaitingThing
}

export interface WaitingReading {
  readonly flagged: number
  /** Past the day they had to be read by. */
  readonly late: number
  /** Languages with texts waiting that this person is not recorded as reading. */
  readonly otherLanguages: readonly string[]
  /** Languages nobody in the office is recorded as reading. */
  readonly nobodyReads: readonly string[]
}

/** What waits for this person: safeguarding first, then oldest first. Nothing of a room they may not enter. */
export async function listWaiting(db: Db, world: World, staff: SignedInStaff): Promise<WaitingWork[]> {
  const today = dayOf(world)
  const counts: readonly (readonly [WaitingThing, Permission, () => Promise<Waiting>])[] = [
    ['concerns', 'concerns.enter', async () => countWaitingConcerns(db, await findViewer(db, staff))],
    ['reading', 'contributions.read', () => countUnreadByFlag(db, reachOf(staff, 'contributions.read'), ['none', 'flagged'])],
    ['moderation', 'posts.moderate', () => countWaitingPosts(db, reachOf(staff, 'posts.moderate'))],
    ['coding', 'contributions.code', () => countToCode(db, reachOf(staff, 'contributions.code'))],
    ['themes', 'feedback.write', () => countOpenThemes(db)],
    ['feedback', 'feedback.write', () => countLatePromises(db, today)],
    ['replies', 'feedback.write', () => countLateReplies(db, today)],
  ]
  const found: WaitingWork[] = []
  for (const [thing, permission, count] of counts) {
    if (mayDo(staff, permission)) found.push({ thing, ...(await count()) })
  }
  return found.filter(({ count }) => count > 0).sort(byUrgency)
}

/** More about the texts that wait to be read; undefined for somebody who reads none. */
export async function describeWaitingReading(db: Db, world: World, staff: SignedInStaff): Promise<WaitingReading | undefined> {
  if (!mayDo(staff, 'contributions.read')) return undefined
  const languages = await listWaitingLanguages(db, world, scopeOf(staff))
  return {
    flagged: (await countUnreadByFlag(db, reachOf(staff, 'contributions.read'), ['flagged'])).count,
    late: await countOverdue(db, await getReadingClock(db, world), world.now()),
    otherLanguages: languages.map(({ language }) => language).filter((language) => !staff.languages.includes(language)),
    nobodyReads: languages.filter(({ unread }) => unread).map(({ language }) => language),
  }
}

function byUrgency(a: WaitingWork, b: WaitingWork): number {
  if (a.thing === 'concerns' || b.thing === 'concerns') return a.thing === 'concerns' ? -1 : 1
  return (a.since ?? '') < (b.since ?? '') ? -1 : 1
}
