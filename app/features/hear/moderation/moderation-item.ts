import type { Schema } from '#db/schema.ts'
import type { PostState } from '#app/features/hear/forums/post.ts'

export type ReportReason = Schema['contentReport']['reason']

/** A post in a list of the moderation room. */
export interface ModerationItem {
  readonly id: string
  readonly state: PostState
  readonly original: string
  readonly language: string
  readonly flagged: boolean
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
