import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { replaceCounts } from '#app/features/hear/sessions/count-store.server.ts'
import { totalOf, type Counts } from '#app/features/hear/sessions/hands-up.ts'

interface Counted { readonly staffId: string; readonly sessionId: string; readonly questionKey: string; readonly counts: Counts }

/** Keeps what was counted by hands up, beside the responses and never among them. */
export async function saveCounts(db: Db, world: World, { staffId, sessionId, questionKey, counts }: Counted): Promise<void> {
  await inTransaction(db, async (trx) => {
    await replaceCounts(trx, sessionId, questionKey, counts)
    await recordAudit(trx, world, { staffId, act: 'group_session.counted', subjectType: 'group_session', subjectId: sessionId, detail: { question: questionKey, hands: totalOf(counts) } })
  })
}
