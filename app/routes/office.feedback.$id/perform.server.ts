import { failureErrors, feedbackFrom, feedbackInput } from '#app/features/respond/feedback/feedback-input.ts'
import { listFeedbackChoices } from '#app/features/respond/feedback/feedback-store.server.ts'
import { publishFeedback } from '#app/features/respond/feedback/publish-feedback.server.ts'
import { changeFeedback } from '#app/features/respond/feedback/save-feedback.server.ts'
import { parseForm, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import type { ServerContext } from '#app/server/context.ts'

export type Performed =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly refused: 'absent' | 'forbidden' }

export interface ReplyAct {
  readonly id: string
  readonly staffId: string
  readonly mayPublish: boolean
  readonly typed: Typed
}

/** Saves or publishes, as the button says. */
export async function perform(context: ServerContext, act: ReplyAct): Promise<Performed> {
  return act.typed['act']?.[0] === 'publish' ? performPublish(context, act) : performSave(context, act)
}

async function performPublish({ db, world }: ServerContext, { id, staffId, mayPublish }: ReplyAct): Promise<Performed> {
  if (!mayPublish) return { ok: false, refused: 'forbidden' }
  const published = await publishFeedback(db, world, { staffId, id })
  if (published.ok) return published
  switch (published.reason) {
    case 'absent': return { ok: false, refused: 'absent' }
    case 'published_already': return { ok: true }
    case 'paused': return { ok: false, errors: [{ field: 'act', message: 'feedback:errors.paused' }] }
    case 'incomplete': return { ok: false, errors: failureErrors(published.failures) }
  }
}

async function performSave({ db, world, languages }: ServerContext, { id, staffId, mayPublish, typed }: ReplyAct): Promise<Performed> {
  const form = parseForm(typed, feedbackInput)
  if (!form.ok) return form
  const written = feedbackFrom(form.value, typed, languages, await listFeedbackChoices(db))
  const saved = await changeFeedback(db, world, id, { staffId, mayPublish, ...written })
  if (saved.ok) return { ok: true }
  switch (saved.reason) {
    case 'incomplete': return { ok: false, errors: failureErrors(saved.failures) }
    case 'may_not_publish': return { ok: false, refused: 'forbidden' }
    case 'absent':
    case 'answered_already': return { ok: false, refused: 'absent' }
  }
}
