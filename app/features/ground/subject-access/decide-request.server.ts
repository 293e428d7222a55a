import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { addMonths } from '#app/features/ground/retention/keep.ts'
import { groundsFor, type Ground, type Refusal } from '#app/features/ground/subject-access/request.ts'
import type { RequestInput } from '#app/features/ground/subject-access/request-input.ts'
import { findRequest, insertRequest, moveRequest } from '#app/features/ground/subject-access/request-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

interface RequestAct { readonly staffId: string; readonly id: string }

/** Notes that somebody has asked. One month to answer (UK GDPR Article 12(3)). Returns the id. */
export async function startRequest(db: Db, world: World, staffId: string, { holdsCode, ...input }: RequestInput): Promise<string> {
  const id = world.newId()
  await inTransaction(db, async (trx) => {
    await insertRequest(trx, { id, ...input, holdsCode: holdsCode ? 1 : 0, dueOn: addMonths(input.receivedOn, 1), state: 'open', reason: null, found: null, decidedOn: null, decidedBy: null })
    await recordAudit(trx, world, { staffId, act: 'subject_access.started', subjectType: 'subject_access_request', subjectId: id, detail: { kind: input.kind, asker: input.asker, ageBand: input.ageBand } })
  })
  return id
}

/** Lets a request go on, for a reason that fits whoever asks. False when it does not fit, or it is decided. */
export async function clearRequest(db: Db, world: World, { staffId, id }: RequestAct, ground: Ground): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const request = await findRequest(trx, id)
    if (!request || !groundsFor(request).includes(ground)) return false
    if (!await moveRequest(trx, id, ['open'], { state: 'cleared', reason: ground, decidedOn: dayOf(world), decidedBy: staffId })) return false
    await recordAudit(trx, world, { staffId, act: 'subject_access.cleared', subjectType: 'subject_access_request', subjectId: id, detail: { ground } })
    return true
  })
}

/** Ends a request without giving anything out. */
export async function refuseRequest(db: Db, world: World, { staffId, id }: RequestAct, refusal: Refusal): Promise<boolean> {
  return endRequest(db, world, { staffId, id }, { state: 'refused', reason: refusal })
}

/** Ends a request: nothing was found, or the package has been handed over. */
export async function endRequest(db: Db, world: World, { staffId, id }: RequestAct, end: { readonly state: 'refused' | 'nothing_found' | 'released'; readonly reason?: string }): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const from = end.state === 'refused' ? ['open', 'cleared'] as const : ['cleared'] as const
    if (!await moveRequest(trx, id, from, { ...end, decidedOn: dayOf(world), decidedBy: staffId })) return false
    await recordAudit(trx, world, { staffId, act: `subject_access.${end.state}`, subjectType: 'subject_access_request', subjectId: id, detail: end.reason === undefined ? {} : { reason: end.reason } })
    return true
  })
}
