import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { OFFICE } from '#app/features/hear/contributions/contribution.ts'
import { listContributionTranslations } from '#app/features/hear/contributions/contribution-store.server.ts'
import type { Concern, Verbatim } from '#app/features/hear/safeguarding/concerns/concern.ts'
import { updateConcern } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { enterConcern, type ConcernAct } from '#app/features/hear/safeguarding/concerns/enter-concern.server.ts'
import { listBreakings, type Breaking } from '#app/features/hear/safeguarding/concerns/glass-store.server.ts'
import { findReader, listNotesOf, type WrittenNote } from '#app/features/hear/safeguarding/concerns/note-store.server.ts'
import { readVerbatim } from '#app/features/hear/safeguarding/concerns/open-concern.server.ts'
import { listReferrals, type Referral } from '#app/features/hear/safeguarding/concerns/referral-store.server.ts'

/** A record as its page shows it. Where the text came from is behind glass. */
export interface SeenConcern extends Pick<Concern, 'id' | 'kind' | 'contributionId' | 'contactRequestId' | 'audience' | 'language' | 'submittedAt' | 'openedAt' | 'firstSeenAt' | 'awarenessAt' | 'level' | 'state' | 'outcome' | 'closedAt'> {
  readonly words?: Verbatim | undefined
  readonly translation?: string | undefined
  /** Names of roles and accounts of staff, never of a child. */
  readonly firstSeenBy: string | null
  readonly awarenessBy: string | null
  readonly referrals: readonly Referral[]
  readonly breakings: readonly Breaking[]
  readonly notes: readonly WrittenNote[]
  /** Whoever wrote can be reached with a note: they hold a code that still leads to this text. */
  readonly canBeReached: boolean
  readonly hasGlass: boolean
}

/**
 * Opens a record. The first time is written into it: that is when safeguarding knew (SAFE-10). Every reading of the
 * words stands in the trail. Undefined when the record does not exist for this person.
 */
export async function seeConcern(db: Db, world: World, act: ConcernAct): Promise<SeenConcern | undefined> {
  return inTransaction(db, async (trx) => {
    const entered = await enterConcern(trx, world, act)
    if (!entered) return undefined
    const first = entered.concern.awarenessAt === null ? { awarenessAt: world.now().toISOString(), awarenessBy: act.staffId } : {}
    if (entered.concern.awarenessAt === null) await updateConcern(trx, act.concernId, first)
    const seen = await describe(trx, world, { ...entered.concern, ...first })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'concern.read', subjectType: 'concern', subjectId: act.concernId })
    return seen
  })
}

async function describe(trx: Db, world: World, concern: Concern): Promise<SeenConcern> {
  const { id, kind, contributionId, contactRequestId, audience, language, submittedAt, openedAt, firstSeenAt, awarenessAt, level, state, outcome, closedAt } = concern
  const translations = contributionId ? await listContributionTranslations(trx, contributionId) : []
  return {
    id, kind, contributionId, contactRequestId, audience, language, submittedAt, openedAt, firstSeenAt, awarenessAt, level, state, outcome, closedAt,
    words: readVerbatim(world, concern), translation: translations.find((one) => one.language === OFFICE)?.text,
    firstSeenBy: await nameOf(trx, concern.firstSeenBy), awarenessBy: await nameOf(trx, concern.awarenessBy),
    referrals: await listReferrals(trx, id), breakings: await listBreakings(trx, world, id), notes: await listNotesOf(trx, world, id),
    canBeReached: kind !== 'drill' && contributionId !== null && await findReader(trx, world, contributionId) !== undefined, hasGlass: (concern.glassSealed !== null && kind !== 'drill') || (contactRequestId !== null && state !== 'closed'),
  }
}

async function nameOf(trx: Db, staffId: string | null): Promise<string | null> {
  if (staffId === null) return null
  return (await trx.selectFrom('staff').select('displayName').where('id', '=', staffId).executeTakeFirst())?.displayName ?? null
}
