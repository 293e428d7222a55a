import type { Db } from '#db/database.ts'
import { reachOf, type Reach, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { beginningOf } from '#app/features/hear/contributions/contribution.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { dueMoment, isReadInTime, waitOf, type ReadingClock } from '#app/features/hear/contributions/reading-clock.ts'
import type { ModerationItem, ModerationLine } from '#app/features/hear/moderation/moderation-item.ts'
import { listDecidedPosts, listReportedPosts, listWaitingPosts } from '#app/features/hear/moderation/moderation-store.server.ts'
import type { ModerationShelf } from '#app/features/hear/moderation/shelves.ts'

/** What stands on one shelf of the moderation room, of the consultations this person moderates. */
export async function listModeration(db: Db, world: World, staff: SignedInStaff, shelf: ModerationShelf): Promise<ModerationLine[]> {
  const clock = await getReadingClock(db, world)
  return (await listShelf(db, reachOf(staff, 'posts.moderate'), shelf)).map((item) => toLine(world, clock, item))
}

function listShelf(db: Db, reach: Reach, shelf: ModerationShelf): Promise<ModerationItem[]> {
  switch (shelf) {
    case 'waiting': return listWaitingPosts(db, reach)
    case 'reported': return listReportedPosts(db, reach)
    case 'visible': return listDecidedPosts(db, reach, ['published', 'redacted'])
    case 'refused': return listDecidedPosts(db, reach, ['refused', 'removed'])
    case 'held': return listDecidedPosts(db, reach, ['held'])
  }
}

function toLine(world: World, clock: ReadingClock, { original, receivedAt, ...item }: ModerationItem): ModerationLine {
  const arrival = { receivedAt, receivedOn: item.receivedOn, flag: item.flag }
  const late = item.state === 'waiting' && !isReadInTime(clock, arrival, world.now())
  return { ...item, beginning: beginningOf(original, 160), wait: waitOf(item.receivedOn, receivedAt, world.now(), dayOf(world)), due: dueMoment(clock, arrival), late }
}
