import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { forgetContact, isContactTaken } from '#app/features/hear/contacts/open-contact.server.ts'
import { updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import type { Concern, Outcome } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { updateConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { enterConcern, enterOpenConcern, type ConcernAct, type ConcernDone, type ConcernRefusal } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'
import { countReferrals } from '#app/features/hear/safeguarding/concerns/referral-store.server.ts'

/**
 * Closes a record with its outcome. What was written in a request to be contacted is deleted in the same moment; a
 * text that was none of ours goes back to be read like any other; the text of a drill goes for good.
 */
export async function closeConcern(db: Db, world: World, { outcome, ...act }: ConcernAct & { readonly outcome: Outcome }): Promise<ConcernDone> {
  return inTransaction(db, async (trx) => {
    const opened = await enterOpenConcern(trx, world, act)
    if (!opened.ok) return opened
    const problem = await problemOf(trx, opened.entered.concern, outcome)
    if (problem) return { ok: false, reason: problem }
    await updateConcern(trx, act.concernId, { state: 'closed', outcome, closedAt: world.now().toISOString() })
    await letGo(trx, opened.entered.concern, outcome)
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.closed', subjectType: 'concern', subjectId: act.concernId, detail: { outcome } })
    return { ok: true }
  })
}

/** Opens a closed record again. The words are still in it; a request to be contacted is gone. */
export async function reopenConcern(db: Db, world: World, act: ConcernAct): Promise<ConcernDone> {
  return inTransaction(db, async (trx) => {
    const entered = await enterConcern(trx, world, act)
    if (!entered) return { ok: false, reason: 'not_found' }
    const { concern } = entered
    if (concern.state !== 'closed' || concern.kind === 'contact' || concern.kind === 'drill') return { ok: false, reason: 'not_possible' }
    await updateConcern(trx, concern.id, { state: 'open', outcome: null, closedAt: null })
    if (concern.contributionId) await updateContribution(trx, concern.contributionId, { flag: concern.kind, flagReason: 'reader', readState: 'read', codedState: 'open' })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.reopened', subjectType: 'concern', subjectId: concern.id })
    return { ok: true }
  })
}

async function problemOf(trx: Db, concern: Concern, outcome: Outcome): Promise<ConcernRefusal | undefined> {
  if ((outcome === 'drill_done') !== (concern.kind === 'drill')) return 'not_possible'
  if (outcome === 'not_a_concern') return undefined
  if (concern.contactRequestId && !await isContactTaken(trx, concern.contactRequestId)) return 'contact_unopened'
  if (concern.level === null) return 'level_missing'
  const needsReferral = outcome === 'referred' || outcome === 'drill_done'
  return needsReferral && await countReferrals(trx, concern.id) === 0 ? 'referral_missing' : undefined
}

async function letGo(trx: Db, { kind, contributionId, contactRequestId }: Concern, outcome: Outcome): Promise<void> {
  if (contactRequestId) await forgetContact(trx, contactRequestId)
  if (!contributionId) return
  if (kind === 'drill') await trx.deleteFrom('contribution').where('id', '=', contributionId).where('source', '=', 'drill').execute()
  else if (outcome === 'not_a_concern') await updateContribution(trx, contributionId, { flag: 'none', flagReason: 'returned', readState: 'unread', readInTime: null })
}
