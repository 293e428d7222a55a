import type { Db } from '#db/database.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'
import { listAskedAs } from '#app/features/hear/contributions/question-text-store.server.ts'
import { listUnread, listWaitingLanguages, type WaitingLanguage } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import { getReadingClock } from '#app/features/hear/contributions/find-reading-clock.server.ts'
import { findHolders } from '#app/features/hear/contributions/reading-lease.server.ts'
import { scopeOf } from '#app/features/hear/contributions/reading-order.server.ts'
import { queueLine, type QueueLine } from '#app/features/hear/contributions/reading-view.ts'

/** The reading queue of one person, with the languages that wait in it. */
export async function listReadingQueue(db: Db, world: World, staff: SignedInStaff, language?: string): Promise<{ lines: QueueLine[]; languages: WaitingLanguage[] }> {
  const scope = scopeOf(staff)
  const queued = await listUnread(db, { ...scope, language })
  const clock = await getReadingClock(db, world)
  const holders = await findHolders(db, world, staff.id, queued.map(({ id }) => id))
  const asked = await listAskedAs(db, queued.map(({ id }) => id))
  return { lines: queued.map((item) => ({ ...queueLine(world, clock, item, asked.get(item.id)), heldBy: holders.get(item.id)?.displayName })), languages: await listWaitingLanguages(db, world, scope) }
}
