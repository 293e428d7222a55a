import type { Db } from '#db/database.ts'
import { mayDo, type SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import type { World } from '#app/features/ground/world.ts'
import { listAskedAs } from '#app/features/hear/contributions/question-text-store.server.ts'
import { listUnread, listWaitingLanguages, type QueueScope, type WaitingLanguage } from '#app/features/hear/contributions/reading-queue-store.server.ts'
import { queueLine, type QueueLine } from '#app/features/hear/contributions/reading-view.ts'

/** What of the queue this person sees: only safeguarding sees what is with safeguarding. */
export function scopeOf(staff: Pick<SignedInStaff, 'roles'>): QueueScope {
  return { withSafeguarding: mayDo(staff, 'concerns.see') }
}

/** The reading queue of one person, with the languages that wait in it. */
export async function listReadingQueue(db: Db, world: World, staff: SignedInStaff, language?: string): Promise<{ lines: QueueLine[]; languages: WaitingLanguage[] }> {
  const scope = scopeOf(staff)
  const queued = await listUnread(db, { ...scope, language })
  const asked = await listAskedAs(db, queued.map(({ id }) => id))
  return { lines: queued.map((item) => queueLine(world, item, asked.get(item.id))), languages: await listWaitingLanguages(db, scope) }
}
