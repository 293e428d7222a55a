export const PAUSE_REASONS = ['election', 'death', 'incident'] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

/** One switch for all: nothing is posted and nothing new is made public (settled 20). */
export interface Pause {
  readonly reason: PauseReason
  readonly since: string
}
