import type { Db } from '#db/database.ts'
import { verifyAuditChain } from '#app/features/ground/audit/verify-audit-chain.server.ts'
import { findJob, leaseJob, noteJob } from '#app/features/ground/jobs/job-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

export const AUDIT_VERIFIED = 'audit.verified'
const LONGEST = 60

/** Walks the whole audit trail once a day, by one process, and writes down what it found. Returns 1 when it did. */
export async function verifyDaily(db: Db, world: World): Promise<number> {
  const last = await findJob(db, world, AUDIT_VERIFIED)
  if (last?.ranAt && dayOf(world, new Date(last.ranAt)) === dayOf(world)) return 0
  if (!await leaseJob(db, world, { name: AUDIT_VERIFIED, minutes: LONGEST })) return 0
  const chain = await verifyAuditChain(db)
  await noteJob(db, world, AUDIT_VERIFIED, chain.ok ? { ok: true, count: chain.entries } : { ok: false, count: chain.sequence })
  return 1
}
