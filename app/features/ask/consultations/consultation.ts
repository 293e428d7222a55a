import type { Audience } from '#app/features/ground/duty/helpline.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** A time-limited exercise meant to influence a decision. */
export interface Consultation {
  readonly id: string
  readonly slug: string
  readonly title: LocalizedText
  readonly purpose: LocalizedText
  readonly decided: LocalizedText
  readonly canChange: LocalizedText
  readonly cannotChange: LocalizedText
  readonly decisionMakerRole: LocalizedText
  readonly decisionDueOn: string
  readonly opensOn: string
  readonly closesOn: string
  readonly replyDueOn: string
  /** Until the end of the day before, a receipt code opens the answers it belongs to. */
  readonly frozenOn: string
  readonly audiences: readonly Audience[]
}

export type ConsultationState = 'coming' | 'open' | 'waiting' | 'overdue' | 'replied'

type Dates = Pick<Consultation, 'opensOn' | 'closesOn' | 'replyDueOn'>

/** Where a consultation stands on a day. Both its first and its last day count as open; a reply is in time all of its day. */
export function consultationState({ opensOn, closesOn, replyDueOn }: Dates, today: string, replied: boolean): ConsultationState {
  if (today < opensOn) return 'coming'
  if (today <= closesOn) return 'open'
  if (replied) return 'replied'
  return today <= replyDueOn ? 'waiting' : 'overdue'
}
