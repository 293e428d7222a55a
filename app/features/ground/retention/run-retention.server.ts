import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { planClasses, type PlannedClass } from '#app/features/ground/retention/plan-retention.server.ts'
import type { Register } from '#app/features/ground/retention/registry.ts'
import { claimDay, finishRun, type CertificateLine } from '#app/features/ground/retention/run-store.server.ts'
import { getRules } from '#app/features/ground/retention/rule-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

/** By whom: somebody who pressed the button, or the daily job. */
export type StartedBy = { readonly staffId: string } | 'job'

/**
 * Deletes what is past its time, class by class, and writes the certificate: counts, rules and copies, never what it was (DP-12).
 * The job runs once a day however many processes ask. Returns the id of the run, undefined when today's is done.
 */
export async function runRetention(db: Db, world: World, register: Register, by: StartedBy): Promise<string | undefined> {
  const id = world.newId()
  if (by === 'job' && !await inTransaction(db, (trx) => claimDay(trx, { id, day: dayOf(world), ranAt: world.now().toISOString() }))) return undefined
  const lines: CertificateLine[] = []
  for (const planned of await planClasses(db, world, register)) lines.push(await deleteClass(db, world, planned))
  const copies = await register.copies(world, (await getRules(db)).files)
  const deleted = lines.reduce((sum, line) => sum + line.deleted, 0)
  await inTransaction(db, async (trx) => {
    await finishRun(trx, { id, ranAt: world.now().toISOString(), day: by === 'job' ? dayOf(world) : null, staffId: by === 'job' ? null : by.staffId, kind: 'retention', backups: copies.count, backupsGoneOn: copies.goneOn, overwritten: 0 }, lines)
    if (by !== 'job') await recordAudit(trx, world, { staffId: by.staffId, act: 'retention.run', subjectType: 'retention_run', subjectId: id, detail: { deleted } })
  })
  return id
}

async function deleteClass(db: Db, world: World, { retained, keep, due, stopped }: PlannedClass): Promise<CertificateLine> {
  const { due: waiting, held } = await retained.count(db, world, due)
  const line = { dataClass: retained.key, amount: keep.amount, unit: keep.unit }
  if (stopped) return { ...line, deleted: 0, held: waiting + held }
  return { ...line, deleted: waiting === 0 ? 0 : await retained.delete(db, world, due), held }
}
