import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import type { World } from '#app/features/ground/world.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'
import { mayBecome, type ThemeState } from '#app/features/understand/themes/theme.ts'
import { updateThemeState } from '#app/features/understand/themes/theme-links-store.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'

export interface ThemeMove {
  readonly staffId: string
  readonly themeId: string
  readonly to: ThemeState
  /** What stands beside a further wish, in English at least. */
  readonly standing: LocalizedText | null
}

export type MovedTheme = { readonly ok: true } | { readonly ok: false; readonly reason: 'absent' | 'not_from_here' | 'standing_missing' }

/** Moves a theme along its life. A further wish needs a sentence on how it stands, for everybody who said it to read. */
export async function moveTheme(db: Db, world: World, { staffId, themeId, to, standing }: ThemeMove): Promise<MovedTheme> {
  return inTransaction(db, async (trx) => {
    const theme = await findTheme(trx, themeId)
    if (!theme) return { ok: false, reason: 'absent' }
    if (!mayBecome(theme.state, to)) return { ok: false, reason: 'not_from_here' }
    if (to === 'further_wishes' && !standing?.['en']) return { ok: false, reason: 'standing_missing' }
    await updateThemeState(trx, themeId, to, to === 'further_wishes' ? standing : null)
    await recordAudit(trx, world, { staffId, act: 'theme.moved', subjectType: 'theme', subjectId: themeId, detail: { from: theme.state, to } })
    return { ok: true }
  })
}
