import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import type { Answers } from '#app/features/ask/surveys/answer-value.ts'
import type { SurveyVersion, WayIn } from '#app/features/ask/surveys/survey-store.server.ts'
import { sendResponse } from '#app/features/hear/answering/send-response.server.ts'
import { paperCode } from '#app/features/hear/paper/paper-code.ts'

export type PaperMode = 'paper' | 'spoken_scribed'

interface PaperToStore {
  readonly staffId: string
  readonly wayIn: WayIn
  readonly version: SurveyVersion
  readonly answers: Answers
  readonly unreadable: number
  readonly mode: PaperMode
  readonly submissionKey: string
}

/**
 * Stores one paper like any other response: its texts are read, its safeguarding rules hold. Sent twice it is stored
 * once. From then on nobody in the office can open it again. Returns the child's code, for a slip.
 */
export async function storePaper(db: Db, world: World, { staffId, submissionKey, unreadable, ...paper }: PaperToStore): Promise<{ readonly outcome: 'stored' | 'already'; readonly code: string }> {
  const code = paperCode(world, submissionKey)
  return inTransaction(db, async (trx) => {
    const wayIn: WayIn = { ...paper.wayIn, access: 'open' } // whoever types in papers needs no access code
    const { outcome } = await sendResponse(trx, world, { code, ...paper, wayIn })
    if (outcome === 'code refused') throw new Error('no code is asked for at the paper desk')
    if (outcome === 'stored') await recordAudit(trx, world, { staffId, act: 'paper.stored', subjectType: 'collector', subjectId: paper.wayIn.collectorId, detail: { mode: paper.mode, unreadable } })
    return { outcome, code }
  })
}

/** A paper may come in after its way in has closed, until the codes are cut from the answers. */
export function takesPaper({ frozenOn }: Pick<WayIn, 'frozenOn'>, world: World): boolean {
  return dayOf(world) < frozenOn
}
