import type { Schema } from '#db/schema.ts'

export type Contribution = Schema['contribution']
export type ContributionFlag = Contribution['flag']
export type ContributionAudience = Contribution['audience']

/** The language the office works in: what people wrote in others is translated into it. */
export const OFFICE = 'en'

/** Raised by a person to safeguarding: in no coding list, never quoted, and its time of arrival stays (SAFE-08, SAFE-09). */
export const SAFEGUARDING_FLAGS = ['concern', 'allegation'] as const
export type SafeguardingFlag = (typeof SAFEGUARDING_FLAGS)[number]

export function isWithSafeguarding(flag: ContributionFlag): flag is SafeguardingFlag {
  return SAFEGUARDING_FLAGS.some((safeguarding) => safeguarding === flag)
}

/** The first words of a text for a list, cut between letters. */
export function beginningOf(text: string, graphemes = 90): string {
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment)
  return letters.length <= graphemes ? text : `${letters.slice(0, graphemes).join('').trimEnd()}…`
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
