import { listFeedbackEntries } from '#app/features/respond/feedback/feedback-store.server.ts'
import { countPeople, listCandidates } from '#app/features/understand/themes/evidence-store.server.ts'
import { typedTheme } from '#app/features/understand/themes/theme-input.ts'
import { findThemeLinks, listThemeChoices } from '#app/features/understand/themes/theme-links-store.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'
import type { ServerContext } from '#app/server/context.ts'

/** Everything the theme's page shows; undefined when there is no such theme. Pages of evidence count from 1. */
export async function loadTheme({ db }: ServerContext, id: string, page: number) {
  const theme = await findTheme(db, id)
  if (!theme) return undefined
  const [entry] = await listFeedbackEntries(db, { themeIds: [id] })
  return {
    theme, page,
    typed: typedTheme(theme, await findThemeLinks(db, id)),
    choices: await listThemeChoices(db),
    people: (await countPeople(db, [id])).get(id) ?? 0,
    evidence: await listCandidates(db, id, page),
    entryId: entry?.id ?? null,
  }
}
