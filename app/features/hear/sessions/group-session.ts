import type { Schema } from '#db/schema.ts'

export const MOST_CHILDREN = 40

/** One worker and several children in one room, each with a token of their own. */
export interface GroupSession {
  readonly id: string
  readonly collectorId: string
  readonly collector: string
  readonly edition: string
  readonly label: string
  readonly children: number
  /** How many have said yes, and how many have sent: numbers alone. */
  readonly begun: number
  readonly sent: number
  readonly state: 'open' | 'ended'
  readonly madeOn: string
  readonly staffId: string
}

/** How answers come in with somebody's help. */
export type HelpedMode = Schema['sessionToken']['mode']

/** What a used token makes of the answers that follow: their mode, and the session that counts them. */
export interface Assistance {
  readonly sessionId: string
  readonly mode: HelpedMode
}

/** A way in somebody may be helped at: one that is not closed for good. Opening hours do not matter for preparing. */
export interface HelpedWay {
  readonly id: string
  readonly code: string
  readonly edition: string
}
