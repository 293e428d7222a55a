import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import { deleteSegment, findQuotable, insertSegment } from '#app/features/understand/themes/evidence-store.server.ts'
import { mayBeQuoted } from '#app/features/understand/themes/quotation.ts'
import type { Stance } from '#app/features/understand/themes/theme.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'

/** One segment and what it is to the theme; `none` takes it out. Offsets are UTF-16 indices into the original. */
export interface EvidenceChoice {
  readonly contributionId: string
  readonly segmentStart: number
  readonly segmentEnd: number
  readonly stance: Stance | 'none'
  readonly quoted: boolean
}

export interface EvidenceToChoose {
  readonly staffId: string
  readonly themeId: string
  readonly choices: readonly EvidenceChoice[]
}

export type ChosenEvidence = { readonly ok: true } | { readonly ok: false; readonly reason: 'absent' | 'not_quotable' }

/** Chooses which words support or contradict a theme and which may be read in public. All of it or nothing. */
export async function chooseEvidence(db: Db, world: World, { staffId, themeId, choices }: EvidenceToChoose): Promise<ChosenEvidence> {
  return inTransaction(db, async (trx) => {
    const refused = await findRefusal(trx, themeId, choices)
    if (refused) return { ok: false, reason: refused }
    for (const { stance, quoted, ...segment } of choices) {
      await deleteSegment(trx, { themeId, ...segment })
      if (stance !== 'none') await insertSegment(trx, { id: world.newId(), themeId, ...segment, stance, quoted: quoted ? 1 : 0 })
    }
    await recordAudit(trx, world, { staffId, act: 'theme.evidence_chosen', subjectType: 'theme', subjectId: themeId, detail: countsOf(choices) })
    return { ok: true }
  })
}

async function findRefusal(db: Db, themeId: string, choices: readonly EvidenceChoice[]): Promise<'absent' | 'not_quotable' | undefined> {
  if (!await findTheme(db, themeId)) return 'absent'
  for (const { contributionId, segmentStart, segmentEnd, stance, quoted } of choices) {
    if (stance === 'none') continue
    const found = await findQuotable(db, contributionId)
    if (!found || segmentStart < 0 || segmentEnd <= segmentStart || segmentEnd > found.original.length || found.flag !== 'none') return 'absent'
    if (quoted && !mayBeQuoted(found)) return 'not_quotable'
  }
  return undefined
}

function countsOf(choices: readonly EvidenceChoice[]) {
  const chosen = choices.filter(({ stance }) => stance !== 'none')
  return { chosen: chosen.length, quoted: chosen.filter(({ quoted }) => quoted).length }
}
