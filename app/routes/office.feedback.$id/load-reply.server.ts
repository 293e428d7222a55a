import { dayOf } from '#app/features/ground/world.ts'
import { typedFeedback } from '#app/features/respond/feedback/feedback-input.ts'
import { findFeedbackEntry, listFeedbackChanges, listFeedbackChoices } from '#app/features/respond/feedback/feedback-store.server.ts'
import { listQuotations } from '#app/features/understand/themes/evidence-store.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'
import type { ServerContext } from '#app/server/context.ts'

/** Everything the page of a reply shows; undefined when there is no such reply. */
export async function loadReply({ db, world }: ServerContext, id: string) {
  const entry = await findFeedbackEntry(db, id)
  const theme = entry && await findTheme(db, entry.themeId)
  if (!entry || !theme) return undefined
  return {
    entry, theme,
    typed: typedFeedback(entry),
    choices: await listFeedbackChoices(db),
    quotations: await listQuotations(db, [theme.id], 'en'),
    history: await listFeedbackChanges(db, id),
    today: dayOf(world),
  }
}
