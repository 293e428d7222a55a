import type { Schema } from '#db/schema.ts'

export type AccessRequest = Schema['subjectAccessRequest']

export const KINDS = ['copy', 'erase'] as const
export const ASKERS = ['person', 'parent', 'representative'] as const
export const AGE_BANDS = ['under_13', '13_to_17', 'adult'] as const

/** Why a request may go on. Which ones can be chosen depends on who asks, and for whom. */
export const GROUNDS = ['knows_own_words', 'identity_seen', 'child_agrees', 'young_child_best_interests', 'cannot_decide_alone', 'authority_seen'] as const
export type Ground = (typeof GROUNDS)[number]

/** Why nothing is given out. */
export const REFUSALS = ['child_does_not_agree', 'not_best_interests', 'no_authority', 'identity_unclear', 'withdrawn'] as const
export type Refusal = (typeof REFUSALS)[number]

/**
 * What must have been found out before anything is searched. A parent has no right of their own to what a child who
 * understands it has said: from 13 on the child agrees, or cannot decide alone and it is in their interest (DP-11).
 */
export function groundsFor({ asker, ageBand }: Pick<AccessRequest, 'asker' | 'ageBand'>): readonly Ground[] {
  if (asker === 'person') return ['knows_own_words', 'identity_seen']
  if (asker === 'representative') return ['authority_seen']
  if (ageBand === 'under_13') return ['child_agrees', 'young_child_best_interests']
  return ageBand === '13_to_17' ? ['child_agrees', 'cannot_decide_alone'] : ['authority_seen']
}

/** Only a cleared request may search, and nothing is given out before. */
export function maySearch({ state }: Pick<AccessRequest, 'state'>): boolean {
  return state === 'cleared'
}

export function isOver({ state }: Pick<AccessRequest, 'state'>): boolean {
  return state !== 'open' && state !== 'cleared'
}
