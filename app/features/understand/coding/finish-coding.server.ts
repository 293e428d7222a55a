import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { updateContribution } from '#app/features/hear/contributions/contribution-store.server.ts'
import { countCodings } from '#app/features/understand/coding/coding-store.server.ts'
import { openForCoding, type CodingRefusal } from '#app/features/understand/coding/open-for-coding.server.ts'

interface FinishedCoding {
  readonly staffId: string
  readonly contributionId: string
}

/** This text is coded. `noCodes`: it has none yet; what fits nothing gets the code for that, so that it is counted (QUAL-11). */
export async function finishCoding(db: Db, world: World, { staffId, contributionId }: FinishedCoding): Promise<{ readonly ok: true } | CodingRefusal> {
  return inTransaction(db, async (trx) => {
    const contribution = await openForCoding(trx, world, staffId, contributionId)
    if (!contribution) return { ok: false, reason: 'notFound' }
    if (await countCodings(trx, contributionId) === 0) return { ok: false, reason: 'noCodes' }
    if (contribution.codedState === 'done') return { ok: true }
    await updateContribution(trx, contributionId, { codedState: 'done' })
    await recordAudit(trx, world, { staffId, act: 'contribution.coded', subjectType: 'contribution', subjectId: contributionId })
    return { ok: true }
  })
}

/** Takes "done" back: the text stands in the list again. */
export async function reopenCoding(db: Db, world: World, { staffId, contributionId }: FinishedCoding): Promise<{ readonly ok: true } | CodingRefusal> {
  return inTransaction(db, async (trx) => {
    const contribution = await openForCoding(trx, world, staffId, contributionId)
    if (!contribution) return { ok: false, reason: 'notFound' }
    if (contribution.codedState === 'open') return { ok: true }
    await updateContribution(trx, contributionId, { codedState: 'open' })
    await recordAudit(trx, world, { staffId, act: 'contribution.coding_reopened', subjectType: 'contribution', subjectId: contributionId })
    return { ok: true }
  })
}
