import type { LocalizedText } from '#app/i18n/localized-text.ts'
import type { Schema } from '#db/schema.ts'

export type ThemeState = Schema['theme']['state']
export type Audience = Schema['contribution']['audience']
export type Stance = Schema['themeSegment']['stance']

/** The life of a theme. None ends outside: it is answered, or stands in public among what else we were told (LOOP-07). */
const NEXT: Record<ThemeState, readonly ThemeState[]> = {
  open: ['answered', 'further_wishes'],
  further_wishes: ['answered', 'open', 'further_wishes'], // the last: how it stands is told anew
  answered: [],
}

export function mayBecome(from: ThemeState, to: ThemeState): boolean {
  return NEXT[from].includes(to)
}

/** A consultation as its themes need it. */
export interface ThemeConsultation {
  readonly id: string
  readonly slug: string
  readonly title: LocalizedText
  readonly audiences: readonly Audience[]
  readonly closesOn: string
  readonly replyDueOn: string
}

/** A written finding. `finding` is in English, for the office. */
export interface Theme {
  readonly id: string
  readonly title: LocalizedText
  readonly finding: string
  readonly state: ThemeState
  /** What stands beside a further wish. */
  readonly standing: LocalizedText | null
  readonly madeOn: string
  readonly consultation: ThemeConsultation
  /** Everybody it was heard from, over all its consultations. */
  readonly audiences: readonly Audience[]
}

/** Open although its consultation's reply is due: "Not answered yet" in public (LOOP-05, LOOP-07). */
export function isOverdue(theme: Pick<Theme, 'state' | 'consultation'>, today: string): boolean {
  return theme.state === 'open' && theme.consultation.replyDueOn < today
}
