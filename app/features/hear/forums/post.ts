import type { LocalizedText } from '#app/i18n/localized-text.ts'

export const POST_STATES = ['waiting', 'published', 'redacted', 'refused', 'held', 'removed'] as const
export type PostState = (typeof POST_STATES)[number]

/** Why words were taken out, a post was not put up, or was taken down: one is always given (MOD-03, MOD-13). */
export const REASON_CODES = ['unkind', 'personal-details', 'meeting', 'link', 'off-topic', 'private', 'harm'] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export function findReason(code: string | null | undefined): ReasonCode | undefined {
  return REASON_CODES.find((reason) => reason === code)
}

/** A post as everybody sees it: never the original of a redacted one. */
export interface VisiblePost {
  readonly number: number
  readonly author: string
  readonly publishedOn: string
  readonly text: string
  readonly language: string
  readonly redacted: boolean
  readonly translations: readonly PostTranslation[]
}

export interface PostTranslation {
  readonly language: string
  readonly text: string
  readonly madeBy: 'person' | 'machine'
}

/** A post as its author sees it. */
export interface OwnPost {
  readonly id: string
  readonly spaceSlug: string
  readonly threadSlug: string
  readonly question: LocalizedText
  readonly sentOn: string
  readonly text: string
  readonly language: string
  readonly redacted: string | null
  readonly number: number | null
  readonly standing: Standing
  readonly reason: ReasonCode | undefined
  readonly message: LocalizedText | undefined
}

/** What an author is told. A held post reads like a refused one: nobody who finds a code may learn that there is a concern (settled 4). */
export type Standing = 'waiting' | 'published' | 'redacted' | 'refused' | 'removed'

export function standingOf(state: PostState): Standing {
  return state === 'held' ? 'refused' : state
}

export const POSTS_A_PAGE = 50

export function countPages(posts: number): number {
  return Math.max(1, Math.ceil(posts / POSTS_A_PAGE))
}

/** One page of a thread; `count` is of all its visible posts. */
export interface ThreadPage {
  readonly page: number
  readonly count: number
  readonly posts: readonly VisiblePost[]
}
