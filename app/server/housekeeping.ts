import { keepsOrderOfChanges } from '#db/dialect.ts'
import { forgetOrderOfUse } from '#app/features/hear/access/forget-order.server.ts'
import { deleteExpiredDrafts } from '#app/features/hear/answering/draft-store.server.ts'
import { deleteOldContacts } from '#app/features/hear/contacts/contact-store.server.ts'
import { freezeDueConsultations } from '#app/features/respond/following/freeze-consultation.server.ts'
import type { ServerContext } from '#app/server/context.ts'

const EVERY = 600_000

/** What time brings: drafts run out, consultations freeze. At start and every ten minutes; each step can be repeated by any process. */
export function startHousekeeping(context: ServerContext): () => void {
  const run = () => {
    keepHouse(context).catch((error: unknown) => { context.logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'housekeeping failed') })
  }
  run()
  const timer = setInterval(run, EVERY)
  timer.unref()
  return () => { clearInterval(timer) }
}

async function keepHouse({ db, world, logger, databaseKind }: ServerContext): Promise<void> {
  if (keepsOrderOfChanges(databaseKind)) await forgetOrderOfUse(db)
  const drafts = await deleteExpiredDrafts(db, world)
  const frozen = await freezeDueConsultations(db, world)
  const contacts = await deleteOldContacts(db, world)
  if (drafts + frozen + contacts > 0) logger.info({ drafts, frozen, contacts }, 'housekeeping')
}
