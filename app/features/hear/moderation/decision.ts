import type { LocalizedText } from '#app/i18n/localized-text.ts'
import type { Subject } from '#app/features/hear/safeguarding/concerns/concern.ts'
import type { PostState, ReasonCode } from '#app/features/hear/forums/post.ts'

interface Explained {
  readonly reason: ReasonCode
  /** The kind message to the author, in as many languages as there are. */
  readonly message: LocalizedText
}

/** One decision about one post, complete. */
export type Decision =
  | { readonly outcome: 'publish' | 'keep' }
  | ({ readonly outcome: 'redact'; readonly text: string; /** The translation without the same words, where there is one. */ readonly translation: string | undefined } & Explained)
  | ({ readonly outcome: 'refuse' | 'remove' } & Explained)
  | { readonly outcome: 'pass_on'; readonly message: LocalizedText; /** It is about a member of staff: this one, as far as known (SAFE-11). */ readonly subject?: Subject }

export type Decided =
  | { readonly ok: true; readonly state: PostState; readonly number: number | null }
  | { readonly ok: false; readonly reason: DecisionRefusal }

/** `decided_meanwhile`: somebody else was faster. `cannot_read`: not a language this account reads, and no person's translation (settled 16). */
export type DecisionRefusal = 'not_found' | 'with_safeguarding' | 'decided_meanwhile' | 'not_possible' | 'cannot_read' | 'unchanged' | 'paused' | 'translation_missing'

/** Under which reason a post stands with the safeguarding lead: the one that refused distressed posts have too (settled 4). */
export const HELD_REASON: ReasonCode = 'private'

/** Reasons for taking words out rather than a whole post. */
export const REDACTION_REASONS = ['personal-details', 'link', 'unkind'] as const satisfies readonly ReasonCode[]
export type RedactionReason = (typeof REDACTION_REASONS)[number]

export function isRedactionReason(reason: ReasonCode): reason is RedactionReason {
  return REDACTION_REASONS.some((known) => known === reason)
}
