import { chooseEvidence } from '#app/features/understand/themes/choose-evidence.server.ts'
import { moveTheme, type MovedTheme } from '#app/features/understand/themes/move-theme.server.ts'
import { changeTheme } from '#app/features/understand/themes/save-theme.server.ts'
import { evidenceFrom, standingInput, THEME_LISTS, themeFrom, themeInput } from '#app/features/understand/themes/theme-input.ts'
import { listThemeChoices } from '#app/features/understand/themes/theme-links-store.server.ts'
import { localizedFrom } from '#app/forms/localized-input.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import type { ServerContext } from '#app/server/context.ts'

/** What came of a form of the theme's page: nothing to say, or errors by field; `absent` when the theme is not there. */
export type Performed = { readonly ok: true } | { readonly ok: false; readonly errors: readonly FieldError[] } | { readonly ok: false; readonly absent: true }

interface Act { readonly staffId: string; readonly themeId: string; readonly typed: Typed }

/** One of the theme's forms, named by its button. */
export async function perform(context: ServerContext, act: Act): Promise<Performed> {
  switch (act.typed['act']?.[0]) {
    case 'evidence': return performEvidence(context, act)
    case 'wish': return performWish(context, act)
    case 'reopen': return movedWell(await moveTheme(context.db, context.world, { ...act, to: 'open', standing: null }))
    default: return performSave(context, act)
  }
}

async function performSave({ db, world, languages }: ServerContext, { staffId, themeId, typed }: Act): Promise<Performed> {
  const form = parseForm(typed, themeInput, THEME_LISTS)
  if (!form.ok) return form
  const changed = await changeTheme(db, world, themeId, { staffId, ...themeFrom(form.value, typed, languages, await listThemeChoices(db)) })
  return changed.ok ? changed : { ok: false, absent: true }
}

async function performEvidence({ db, world }: ServerContext, { typed, ...act }: Act): Promise<Performed> {
  const chosen = await chooseEvidence(db, world, { ...act, choices: evidenceFrom(typed) })
  if (chosen.ok) return chosen
  switch (chosen.reason) {
    case 'not_quotable': return { ok: false, errors: [{ field: 'evidence', message: 'themes:errors.evidence.notQuotable' }] }
    case 'absent': return { ok: false, errors: [{ field: 'evidence', message: 'themes:errors.evidence.absent' }] }
  }
}

async function performWish({ db, world, languages }: ServerContext, { typed, ...act }: Act): Promise<Performed> {
  const form = parseForm(typed, standingInput)
  if (!form.ok) return form
  return movedWell(await moveTheme(db, world, { ...act, to: 'further_wishes', standing: localizedFrom(typed, 'standing', languages) }))
}

function movedWell(moved: MovedTheme): Performed {
  if (moved.ok) return moved
  switch (moved.reason) {
    case 'absent': return { ok: false, absent: true }
    case 'not_from_here': return { ok: false, errors: [{ field: 'move', message: 'themes:errors.move.notFromHere' }] }
    case 'standing_missing': return { ok: false, errors: [{ field: 'standing', message: 'themes:errors.standing.missing' }] }
  }
}
