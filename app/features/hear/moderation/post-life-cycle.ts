import type { PostState } from '#app/features/hear/forums/post.ts'

/** What a moderator can decide about a post (MOD-07). `keep`: somebody told us about it, and it stays. */
export const OUTCOMES = ['publish', 'redact', 'refuse', 'pass_on', 'keep', 'remove'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The whole life of a post. What is not here cannot happen. */
const TRANSITIONS: Readonly<Record<PostState, Partial<Record<Outcome, PostState>>>> = {
  waiting: { publish: 'published', redact: 'redacted', refuse: 'refused', pass_on: 'held' },
  published: { keep: 'published', redact: 'redacted', remove: 'removed', pass_on: 'held' },
  redacted: { keep: 'redacted', redact: 'redacted', remove: 'removed', pass_on: 'held' },
  refused: { publish: 'published', redact: 'redacted', pass_on: 'held' }, // an appeal upheld
  held: { publish: 'published', redact: 'redacted', refuse: 'refused' },
  removed: { publish: 'published', redact: 'redacted', pass_on: 'held' }, // put back
}

/** The state an outcome leads to, or undefined when it cannot be chosen. */
export function nextState(from: PostState, outcome: Outcome): PostState | undefined {
  return TRANSITIONS[from][outcome]
}

/** What can be chosen for a post in this state, in the order of the page. */
export function listOutcomes(from: PostState): Outcome[] {
  return OUTCOMES.filter((outcome) => nextState(from, outcome) !== undefined)
}

export function isVisible(state: PostState): boolean {
  return state === 'published' || state === 'redacted'
}
