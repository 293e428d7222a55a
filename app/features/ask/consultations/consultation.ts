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

/** What somebody can do in a consultation today. */
export interface Activities {
  /** The last day on which its questions can be answered; null when they cannot. */
  readonly surveyUntil: string | null
  readonly threads: readonly { readonly space: string; readonly slug: string; readonly question: LocalizedText; readonly closesOn: string; readonly open: boolean }[]
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

/** A consultation is answered when none of its themes is still open: some answers are not the answer (LOOP-07). */
export function isReplied(themeStates: readonly ('open' | 'answered' | 'further_wishes')[]): boolean {
  return themeStates.length > 0 && !themeStates.includes('open')
}
