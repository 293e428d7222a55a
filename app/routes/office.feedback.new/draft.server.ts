import { failureErrors, feedbackFrom, feedbackInput } from '#app/features/respond/feedback/feedback-input.ts'
import { listFeedbackChoices, listFeedbackEntries } from '#app/features/respond/feedback/feedback-store.server.ts'
import { draftFeedback } from '#app/features/respond/feedback/save-feedback.server.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { paths } from '#app/paths.ts'
import type { ServerContext } from '#app/server/context.ts'

export type Drafted = { readonly ok: true; readonly to: string } | { readonly ok: false; readonly errors: readonly FieldError[] } | { readonly ok: false; readonly absent: true }

interface Writer { readonly staffId: string; readonly mayPublish: boolean }

/** Begins the reply to a theme from its form. When somebody else has begun it meanwhile, that one opens. */
export async function draft({ db, world, languages }: ServerContext, writer: Writer, themeId: string, typed: Typed): Promise<Drafted> {
  const form = parseForm(typed, feedbackInput)
  if (!form.ok) return form
  const written = feedbackFrom(form.value, typed, languages, await listFeedbackChoices(db))
  const saved = await draftFeedback(db, world, themeId, { ...writer, ...written })
  if (saved.ok) return { ok: true, to: paths.office.feedbackEntry(saved.id) }
  switch (saved.reason) {
    case 'incomplete': return { ok: false, errors: failureErrors(saved.failures) }
    case 'answered_already': return { ok: true, to: paths.office.feedbackEntry((await listFeedbackEntries(db, { themeIds: [themeId] }))[0]?.id ?? '') }
    case 'absent':
    case 'may_not_publish': return { ok: false, absent: true }
  }
}
