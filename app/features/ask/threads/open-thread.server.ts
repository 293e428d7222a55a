import { inTransaction, type Db } from '#db/database.ts'
import { insertThread } from '#app/features/ask/threads/thread-store.server.ts'
import type { NewThread } from '#app/features/ask/threads/thread.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'

/** Puts a question to a space. It belongs to a consultation, so that what is said there is answered like every other answer. */
export async function openThread(db: Db, world: World, staffId: string, thread: NewThread): Promise<string> {
  const id = world.newId()
  await inTransaction(db, async (trx) => {
    await insertThread(trx, id, thread)
    await recordAudit(trx, world, { staffId, act: 'thread.opened', subjectType: 'thread', subjectId: id, detail: { slug: thread.slug, closesOn: thread.closesOn } })
  })
  return id
}
