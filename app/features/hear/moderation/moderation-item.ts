import type { DueMoment } from '#app/features/hear/contributions/reading-clock.ts'
import type { Schema } from '#db/schema.ts'
import type { ContributionFlag } from '#app/features/hear/contributions/contribution.ts'
import type { ContributionTranslation } from '#app/features/hear/contributions/contribution-store.server.ts'
import type { PostState } from '#app/features/hear/forums/post.ts'
import type { Outcome } from '#app/features/hear/moderation/post-life-cycle.ts'

export type ReportReason = Schema['contentReport']['reason']

/** A post in a list of the moderation room. */
export interface ModerationItem {
  readonly id: string
  readonly state: PostState
  readonly original: string
  readonly language: string
  readonly flag: ContributionFlag
  readonly flagReason: string | null
  readonly translated: boolean
  readonly receivedOn: string
  readonly receivedAt: string | null
  readonly author: string
  readonly space: string
  readonly ages: string
  readonly question: string
  readonly reports: readonly ReportReason[]
}

/** One post with everything somebody needs to decide about it (MOD-13). */
export interface ModeratedPost extends ModerationItem {
  readonly contributionId: string
  readonly consultationId: string
  readonly number: number | null
  readonly redacted: string | null
  readonly quotable: boolean
  readonly reasonCode: string | null
  readonly message: string | null
  readonly spaceSlug: string
  readonly threadSlug: string
  readonly memberId: string
  readonly spaceId: string
}

/** Another post of the same author, in this space only. */
export interface EarlierPost {
  readonly id: string
  readonly state: PostState
  readonly original: string
  readonly language: string
  readonly receivedOn: string
}

/** A post opened by somebody who may decide about it. */
export interface OpenedPost extends ModeratedPost {
  readonly translation?: ContributionTranslation | undefined
  /** The account reads the language, or has a person's translation (settled 16). */
  readonly understood: boolean
  readonly mayAct: boolean
  readonly outcomes: readonly Outcome[]
  readonly earlier: readonly EarlierPost[]
  readonly wait: Wait
  readonly due: DueMoment
}

export interface Wait {
  readonly unit: 'hours' | 'days'
  readonly count: number
}

/** A line of a list of the moderation room. */
export interface ModerationLine extends Omit<ModerationItem, 'original' | 'receivedAt'> {
  readonly beginning: string
  readonly wait: Wait
  readonly due: DueMoment
  readonly late: boolean
}
