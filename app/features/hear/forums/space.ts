import { z } from 'zod'
import type { PauseReason } from '#app/features/ground/duty/pause.ts'
import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** When somebody checks posts: whole local hours of a weekday, 1 is Monday. */
export const checkedHours = z.array(z.object({
  day: z.number().int().min(1).max(7),
  from: z.number().int().min(0).max(23),
  to: z.number().int().min(1).max(24),
}).readonly()).readonly()
export type CheckedHours = z.infer<typeof checkedHours>

/** One room of the forum, for one band of ages (MOD-05). `pre`: every post is read before anybody sees it (MOD-03). */
export interface Space {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly about: LocalizedText
  readonly audience: 'children' | 'young-people' | 'parents'
  readonly ages: string
  readonly hours: LocalizedText
  readonly checkedHours: CheckedHours
  readonly rules: readonly LocalizedText[]
  readonly moderation: 'pre' | 'post'
  readonly state: 'open' | 'paused'
  /** Why nothing is posted anywhere now; said to everybody (settled 20). */
  readonly pausedFor?: PauseReason | undefined
}

/** What a new space is made of. */
export type NewSpace = Omit<Space, 'id' | 'state' | 'pausedFor' | 'moderation'>
