import type { Schema } from '#db/schema.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

export type FeedbackState = Schema['feedbackEntry']['state']

/** In the order in which a form offers them. */
export const FEEDBACK_STATES = ['done', 'doing', 'will_do', 'trying', 'looking_into', 'cannot', 'passed_on'] as const satisfies readonly FeedbackState[]

/** What is written in an entry, before and after it is public. English stands under `en`. */
export interface FeedbackTexts {
  readonly youSaid: LocalizedText
  readonly weDid: LocalizedText
  readonly reason: LocalizedText
  readonly apology: LocalizedText
  readonly evidence: LocalizedText
  readonly ownerRole: LocalizedText
}

export const FEEDBACK_TEXTS = ['youSaid', 'weDid', 'reason', 'apology', 'evidence', 'ownerRole'] as const satisfies readonly (keyof FeedbackTexts)[]

export interface FeedbackFacts {
  readonly state: FeedbackState
  readonly dueOn: string | null
  readonly ownerOrganisationId: string
  readonly actionId: string | null
  readonly passedToOrganisationId: string | null
}

/** "You said, we did": the reply to one theme (LOOP-06). Texts nobody wrote are empty. */
export interface FeedbackEntry extends FeedbackTexts, FeedbackFacts {
  readonly id: string
  readonly themeId: string
  readonly ownerOrganisation: string
  readonly passedToOrganisation: string | null
  readonly action: { readonly code: string; readonly title: LocalizedText; readonly status: Schema['action']['status'] } | null
  /** Protected number of people, fixed at publishing: 0 or a multiple of 5; null for 1–4 and in drafts. */
  readonly saidBy: number | null
  readonly publishedOn: string | null
}

export type Lateness = 'in_time' | 'late' | 'date_passed'

const PROMISES: readonly FeedbackState[] = ['doing', 'will_do', 'trying', 'looking_into']

/** A promise whose day has passed says so by itself; one that was moved says so by its apology. Nothing else is late. */
export function latenessOf({ state, dueOn, apology }: Pick<FeedbackEntry, 'state' | 'dueOn' | 'apology'>, today: string): Lateness {
  if (!PROMISES.includes(state)) return 'in_time'
  if (dueOn !== null && dueOn < today) return 'date_passed'
  return apology['en'] ? 'late' : 'in_time'
}
