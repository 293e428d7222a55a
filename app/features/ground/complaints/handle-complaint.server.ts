import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { ComplaintContent, ComplaintOutcome } from '#app/features/ground/complaints/complaint.ts'
import { openSealedComplaint, sealComplaint } from '#app/features/ground/complaints/sealed-complaint.ts'
import { findComplaint, moveComplaint, type ComplaintLine } from '#app/features/ground/complaints/complaint-store.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'

interface ComplaintAct { readonly staffId: string; readonly id: string }

export interface OpenedComplaint { readonly line: ComplaintLine; readonly content: ComplaintContent | undefined }

/** Opens a complaint for somebody who handles it: it stands in the audit trail. Its words are gone once they were deleted. */
export async function openComplaint(db: Db, world: World, { staffId, id }: ComplaintAct): Promise<OpenedComplaint | undefined> {
  return inTransaction(db, async (trx) => {
    const complaint = await findComplaint(trx, id)
    if (!complaint) return undefined
    const { keyId, sealed, ...line } = complaint
    await recordAudit(trx, world, { staffId, act: 'complaint.opened', subjectType: 'complaint', subjectId: id })
    return { line, content: sealed === null ? undefined : openSealedComplaint(world, { keyId, sealed }) }
  })
}

/** Notes that whoever complained has been told we have it. False when that was noted before. */
export async function acknowledgeComplaint(db: Db, world: World, { staffId, id }: ComplaintAct): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    if (!await moveComplaint(trx, id, ['new'], { state: 'acknowledged', acknowledgedOn: dayOf(world) })) return false
    await recordAudit(trx, world, { staffId, act: 'complaint.acknowledged', subjectType: 'complaint', subjectId: id })
    return true
  })
}

/** Ends a complaint. How to reach whoever complained is deleted in the same moment: it has been used. */
export async function settleComplaint(db: Db, world: World, { staffId, id }: ComplaintAct, outcome: ComplaintOutcome): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const complaint = await findComplaint(trx, id)
    if (!complaint || complaint.state === 'settled') return false
    const { keyId, sealed } = complaint
    const kept = sealed === null ? { keyId, sealed } : sealComplaint(world, { ...openSealedComplaint(world, { keyId, sealed }), contact: '' })
    await moveComplaint(trx, id, ['new', 'acknowledged'], { state: 'settled', outcome, settledOn: dayOf(world), acknowledgedOn: complaint.acknowledgedOn ?? dayOf(world), ...kept })
    await recordAudit(trx, world, { staffId, act: 'complaint.settled', subjectType: 'complaint', subjectId: id, detail: { outcome } })
    return true
  })
}
