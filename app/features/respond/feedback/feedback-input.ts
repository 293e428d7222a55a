import { z } from 'zod'
import { localizedFrom, typedLocalized } from '#app/forms/localized-input.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import type { Language } from '#app/i18n/languages.ts'
import { FEEDBACK_STATES, FEEDBACK_TEXTS, type FeedbackEntry, type FeedbackFacts, type FeedbackTexts } from '#app/features/respond/feedback/feedback-entry.ts'
import type { FeedbackFailure } from '#app/features/respond/feedback/feedback-policy.ts'
import type { FeedbackChoices } from '#app/features/respond/feedback/feedback-store.server.ts'

/** The form of a reply. Its texts in every language are the fields it does not name. */
export const feedbackInput = z.object({
  state: z.enum(FEEDBACK_STATES, 'feedback:errors.state.missing'),
  dueOn: z.string().refine((day) => day === '' || z.iso.date().safeParse(day).success, 'feedback:errors.dueOn.wrong'),
  ownerOrganisationId: z.string().min(1, 'feedback:errors.ownerOrganisation.missing'),
  actionId: z.string(), passedToOrganisationId: z.string(),
}).catchall(z.string().max(2000, 'feedback:errors.text.tooLong'))

/** What is to be saved. Organisations and actions nobody offered are left out; a reply that is not passed on belongs to nobody else. */
export function feedbackFrom(value: z.infer<typeof feedbackInput>, typed: Typed, languages: readonly Language[], choices: FeedbackChoices): FeedbackTexts & FeedbackFacts {
  const text = (field: keyof FeedbackTexts) => localizedFrom(typed, field, languages)
  return {
    state: value.state, dueOn: value.dueOn || null,
    ownerOrganisationId: idIn(choices.organisations, value.ownerOrganisationId) ?? '',
    actionId: idIn(choices.actions, value.actionId),
    passedToOrganisationId: value.state === 'passed_on' ? idIn(choices.organisations, value.passedToOrganisationId) : null,
    youSaid: text('youSaid'), weDid: text('weDid'), reason: text('reason'), apology: text('apology'), evidence: text('evidence'), ownerRole: text('ownerRole'),
  }
}

export function typedFeedback(entry: FeedbackEntry): Typed {
  const { state, dueOn, ownerOrganisationId, actionId, passedToOrganisationId } = entry
  const texts = FEEDBACK_TEXTS.map((field) => typedLocalized(field, entry[field]))
  return Object.assign({ state: [state], dueOn: [dueOn ?? ''], ownerOrganisationId: [ownerOrganisationId], actionId: [actionId ?? ''], passedToOrganisationId: [passedToOrganisationId ?? ''] }, ...texts)
}

/** Failures of the rules as errors of the form: the same names, the same fields. */
export function failureErrors(failures: readonly FeedbackFailure[]): FieldError[] {
  return failures.map(({ field, failure }) => ({ field, message: `feedback:failure.${failure}` }))
}

function idIn(choices: readonly { readonly id: string }[], id: string): string | null {
  return choices.find((choice) => choice.id === id)?.id ?? null
}
