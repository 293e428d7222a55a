import { inTransaction, type Db } from '#db/database.ts'
import { recordAudit } from '#app/features/ground/audit/record-audit.server.ts'
import { dayOf, type World } from '#app/features/ground/world.ts'
import { insertTheme, saveThemeLinks, updateTheme, type ThemeLinks, type ThemeText } from '#app/features/understand/themes/theme-links-store.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'

export interface ThemeToSave extends ThemeText, ThemeLinks {
  readonly staffId: string
}

/** Writes down a new theme, open. Returns its id. */
export async function createTheme(db: Db, world: World, theme: ThemeToSave): Promise<string> {
  const id = world.newId()
  await inTransaction(db, async (trx) => {
    await insertTheme(trx, id, theme, dayOf(world))
    await saveThemeLinks(trx, id, theme)
    await recordAudit(trx, world, { staffId: theme.staffId, act: 'theme.created', subjectType: 'theme', subjectId: id, detail: sizesOf(theme) })
  })
  return id
}

export type ChangedTheme = { readonly ok: true } | { readonly ok: false; readonly reason: 'absent' }

/** Changes what a theme says and what it belongs to; its state stays. */
export async function changeTheme(db: Db, world: World, id: string, theme: ThemeToSave): Promise<ChangedTheme> {
  return inTransaction(db, async (trx) => {
    if (!await findTheme(trx, id)) return { ok: false, reason: 'absent' }
    await updateTheme(trx, id, theme)
    await saveThemeLinks(trx, id, theme)
    await recordAudit(trx, world, { staffId: theme.staffId, act: 'theme.changed', subjectType: 'theme', subjectId: id, detail: sizesOf(theme) })
    return { ok: true }
  })
}

function sizesOf({ codeIds, priorityIds }: ThemeLinks) {
  return { codes: codeIds.length, priorities: priorityIds.length }
}
