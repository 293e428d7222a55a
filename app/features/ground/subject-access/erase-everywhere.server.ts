import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { HowToErase, Register, SearchedPlace } from '#app/features/ground/retention/registry.ts'
import { getRules } from '#app/features/ground/retention/rule-store.server.ts'
import { finishRun, markOverwritten, type CertificateLine } from '#app/features/ground/retention/run-store.server.ts'
import { sweepDatabase, type Remaining } from '#app/features/ground/retention/sweep.server.ts'
import type { Wanted } from '#app/features/ground/retention/wanted.ts'
import { maySearch } from '#app/features/ground/subject-access/request.ts'
import { findRequest, moveRequest } from '#app/features/ground/subject-access/request-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

interface Erasure { readonly staffId: string; readonly id: string; readonly wanted: Wanted; readonly how: HowToErase }

export interface Erased {
  /** The certificate. */
  readonly runId: string
  /** Where the words still stand, for example because safeguarding needs them. */
  readonly remaining: readonly Remaining[]
}

/**
 * Erases words from every place that is not held, overwrites what the deleted rows leave in the database, looks through every
 * table once more and writes a certificate (DP-11, OPS-05). Undefined when the request was not cleared.
 */
export async function eraseForRequest(db: Db, world: World, register: Register, erasure: Erasure): Promise<Erased | undefined> {
  const runId = world.newId()
  if (!await inTransaction(db, (trx) => erase(trx, world, register, runId, erasure))) return undefined
  if (await register.overwrite(db)) await inTransaction(db, (trx) => markOverwritten(trx, runId))
  return { runId, remaining: await sweepDatabase(db, erasure.wanted) }
}

async function erase(trx: Db, world: World, register: Register, runId: string, { staffId, id, wanted, how }: Erasure): Promise<boolean> {
  const request = await findRequest(trx, id)
  if (request?.kind !== 'erase' || !maySearch(request)) return false
  const lines: CertificateLine[] = []
  for (const place of register.places) lines.push(await erasePlace(trx, world, place, wanted, how))
  const copies = await register.copies(world, (await getRules(trx)).files)
  await finishRun(trx, { id: runId, ranAt: world.now().toISOString(), day: null, staffId, kind: 'erasure', backups: copies.count, backupsGoneOn: copies.goneOn, overwritten: 0 }, lines.filter(({ deleted, held }) => deleted + held > 0))
  await moveRequest(trx, id, ['cleared'], { state: 'erased', decidedOn: dayOf(world), decidedBy: staffId })
  await recordAudit(trx, world, { staffId, act: 'subject_access.erased', subjectType: 'subject_access_request', subjectId: id, detail: { how, erased: lines.reduce((sum, { deleted }) => sum + deleted, 0), run: runId } })
  return true
}

async function erasePlace(trx: Db, world: World, place: SearchedPlace, wanted: Wanted, how: HowToErase): Promise<CertificateLine> {
  const found = await place.search(trx, world, wanted)
  const free = found.filter(({ held }) => !held).map(({ id }) => id)
  const deleted = free.length === 0 ? 0 : await place.erase(trx, world, wanted, free, how)
  return { dataClass: place.key, amount: null, unit: null, deleted, held: found.length - free.length }
}
