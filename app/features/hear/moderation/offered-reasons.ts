import { findReason, REASON_CODES, type ReasonCode } from '#app/features/hear/forums/post.ts'
import { HELD_REASON, REDACTION_REASONS } from '#app/features/hear/moderation/decision.ts'
import { templateOf } from '#app/features/hear/moderation/kind-message.ts'
import type { Translator } from '#app/i18n/translator.ts'

interface OfferedReason {
  readonly value: ReasonCode
  readonly label: string
}

/** The reasons a moderator chooses from, in words, with our words to the author for the chosen one. */
export interface OfferedReasons {
  readonly all: readonly OfferedReason[]
  readonly redact: readonly OfferedReason[]
  readonly chosen?: (OfferedReason & { readonly template: string }) | undefined
  readonly held: string
}

export function offerReasons(t: Translator, chosen: string | null): OfferedReasons {
  const offered = (value: ReasonCode) => ({ value, label: t(`forums:reasons.${value}.label`) })
  const reason = findReason(chosen)
  return {
    all: REASON_CODES.map(offered), redact: REDACTION_REASONS.map(offered), held: templateOf(t, 'pass_on', HELD_REASON),
    chosen: reason && { ...offered(reason), template: templateOf(t, 'refuse', reason) },
  }
}
