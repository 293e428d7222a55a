import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { findCode, findCurrentCodebook } from '#app/features/understand/coding/codebook-store.server.ts'
import { deleteCoding } from '#app/features/understand/coding/coding-store.server.ts'
import { openForCoding, type CodeAct, type CodingRefusal } from '#app/features/understand/coding/open-for-coding.server.ts'
import { snapToGraphemes, wholeOf } from '#app/features/understand/coding/segment.ts'

/** Takes a code off a part of a text, whoever put it there. One that is not there is no mistake. */
export async function removeCode(db: Db, world: World, act: CodeAct): Promise<{ readonly ok: true } | CodingRefusal> {
  return inTransaction(db, async (trx) => {
    const contribution = await openForCoding(trx, world, act.staffId, act.contributionId)
    if (!contribution) return { ok: false, reason: 'notFound' }
    const codebook = await findCurrentCodebook(trx)
    const code = codebook && await findCode(trx, codebook.id, act.code)
    if (!code) return { ok: false, reason: 'unknownCode' }
    const segment = snapToGraphemes(contribution.original, act.segment ?? wholeOf(contribution.original))
    const gone = await deleteCoding(trx, { contributionId: contribution.id, codeId: code.id, ...segment })
    if (gone > 0) await recordAudit(trx, world, { staffId: act.staffId, act: 'coding.removed', subjectType: 'contribution', subjectId: contribution.id, detail: { code: act.code, ...segment } })
    return { ok: true }
  })
}
