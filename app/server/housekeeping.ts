import { keepsOrderOfChanges } from '#db/dialect.ts'
import { verifyDaily } from '#app/features/ground/audit/verify-daily.server.ts'
import { backUpDaily } from '#app/features/ground/backups/make-backup.server.ts'
import { warnOfComplaints } from '#app/features/ground/complaints/make-complaint.server.ts'
import { deleteOldSignIns } from '#app/features/ground/accounts/request-sign-in-link.server.ts'
import { forgetOldMail } from '#app/features/ground/outbox/outbox-store.server.ts'
import { runRetention } from '#app/features/ground/retention/run-retention.server.ts'
import { forgetOrderOfUse } from '#app/features/hear/access/forget-order.server.ts'
import { alertOverdueConcerns } from '#app/features/hear/safeguarding/concerns/alert-overdue.server.ts'
import { expireNotes } from '#app/features/hear/safeguarding/concerns/note-store.server.ts'
import { freezeDueConsultations } from '#app/features/respond/following/freeze-consultation.server.ts'
import type { ServerContext } from '#app/server/context.ts'
import { registerOf } from '#app/server/register.ts'

const EVERY = 600_000

/** What time brings, by name. Each step can be repeated, and done by several processes at once; it returns how many it dealt with. */
const STEPS: Readonly<Record<string, (context: ServerContext) => Promise<number>>> = {
  orderOfUse: async ({ db, databaseKind }) => { if (keepsOrderOfChanges(databaseKind)) await forgetOrderOfUse(db); return 0 },
  retention: async (context) => await runRetention(context.db, context.world, registerOf(context), 'job') === undefined ? 0 : 1,
  complaints: ({ db, world }) => warnOfComplaints(db, world),
  concerns: ({ db, world }) => alertOverdueConcerns(db, world),
  notes: ({ db, world }) => expireNotes(db, world),
  frozen: ({ db, world }) => freezeDueConsultations(db, world),
  signIns: ({ db, world }) => deleteOldSignIns(db, world),
  mail: ({ db, world }) => forgetOldMail(db, world),
}

/** What a server does that has been running for a while: it would only make a start slow. */
const LATER: typeof STEPS = {
  backup: ({ db, world, env }) => backUpDaily(db, world, env),
  auditChain: ({ db, world }) => verifyDaily(db, world),
}

/** At start and every ten minutes. A step that fails is said in the log and does not keep the others. */
export function startHousekeeping(context: ServerContext): () => void {
  void keepHouse(context, STEPS)
  const timer = setInterval(() => { void keepHouse(context, { ...STEPS, ...LATER }) }, EVERY)
  timer.unref()
  return () => { clearInterval(timer) }
}

async function keepHouse(context: ServerContext, steps: typeof STEPS): Promise<void> {
  const done: Record<string, number> = {}
  for (const [name, step] of Object.entries(steps)) {
    try {
      done[name] = await step(context)
    } catch (error) {
      context.logger.error({ step: name, error: error instanceof Error ? error.name : 'unknown' }, 'housekeeping failed')
    }
  }
  if (Object.values(done).some((count) => count > 0)) context.logger.info(done, 'housekeeping')
}
