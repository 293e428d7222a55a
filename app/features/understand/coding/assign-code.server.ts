import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { findCode, findCurrentCodebook } from '#app/features/understand/coding/codebook-store.server.ts'
import { hasCoding, insertCoding } from '#app/features/understand/coding/coding-store.server.ts'
import { openForCoding, type CodeAct, type CodingRefusal } from '#app/features/understand/coding/open-for-coding.server.ts'
import { snapToGraphemes, wholeOf } from '#app/features/understand/coding/segment.ts'

/**
 * Puts a code on a part of a text, or on the whole (QUAL-02). A code that stands there already stands once.
 * Kept with it: who, with which codebook, and that a person did it (QUAL-03).
 */
export async function assignCode(db: Db, world: World, act: CodeAct): Promise<{ readonly ok: true } | CodingRefusal> {
  return inTransaction(db, async (trx) => {
    const contribution = await openForCoding(trx, world, act.staffId, act.contributionId)
    if (!contribution) return { ok: false, reason: 'notFound' }
    const codebook = await findCurrentCodebook(trx)
    const code = codebook && await findCode(trx, codebook.id, act.code)
    if (!code) return { ok: false, reason: 'unknownCode' }
    const segment = snapToGraphemes(contribution.original, act.segment ?? wholeOf(contribution.original))
    if (await hasCoding(trx, { contributionId: contribution.id, codeId: code.id, ...segment })) return { ok: true }
    await insertCoding(trx, {
      id: world.newId(), contributionId: contribution.id, codeId: code.id, segmentStart: segment.start, segmentEnd: segment.end,
      staffId: act.staffId, codebookNumber: codebook.number, basis: 'human', madeOn: dayOf(world),
    })
    await recordAudit(trx, world, { staffId: act.staffId, act: 'coding.assigned', subjectType: 'contribution', subjectId: contribution.id, detail: { code: act.code, ...segment } })
    return { ok: true }
  })
}
