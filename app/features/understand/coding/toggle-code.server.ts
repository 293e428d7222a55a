import { inTransaction, type Db } from '#db/database.ts'
import type { World } from '#app/features/ground/world.ts'
import { assignCode } from '#app/features/understand/coding/assign-code.server.ts'
import { listCodings } from '#app/features/understand/coding/coding-store.server.ts'
import { openForCoding, type CodeAct, type CodingRefusal } from '#app/features/understand/coding/open-for-coding.server.ts'
import { removeCode } from '#app/features/understand/coding/remove-code.server.ts'
import { isSameSegment, snapToGraphemes, wholeOf } from '#app/features/understand/coding/segment.ts'

/** One press of a code: on when it is off, off when it is on. Says which it did, so that it can be undone. */
export async function toggleCode(db: Db, world: World, act: CodeAct): Promise<{ readonly ok: true; readonly did: 'assigned' | 'removed' } | CodingRefusal> {
  return inTransaction(db, async (trx) => {
    const contribution = await openForCoding(trx, world, act.staffId, act.contributionId)
    if (!contribution) return { ok: false, reason: 'notFound' }
    const segment = snapToGraphemes(contribution.original, act.segment ?? wholeOf(contribution.original))
    const codings = await listCodings(trx, contribution.id)
    const isOn = codings.some((coding) => coding.code === act.code && isSameSegment(coding, segment))
    const result = isOn ? await removeCode(trx, world, act) : await assignCode(trx, world, act)
    return result.ok ? { ok: true, did: isOn ? 'removed' : 'assigned' } : result
  })
}
