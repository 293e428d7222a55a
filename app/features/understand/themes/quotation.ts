import type { Schema } from '#db/schema.ts'

type Contribution = Schema['contribution']

/** What decides whether somebody's words may be read in public. `postState` is null for everything but forum posts. */
export interface Quotable {
  readonly quotable: Contribution['quotable']
  readonly flag: Contribution['flag']
  readonly postState: Schema['post']['state'] | null
}

/** Only with the writer's permission, nothing flagged, and no post that is not in public (SDC-10, acceptance 3). */
export function mayBeQuoted({ quotable, flag, postState }: Quotable): boolean {
  return quotable === 1 && flag === 'none' && (postState === null || postState === 'published' || postState === 'redacted')
}

export interface Words {
  readonly original: string
  readonly redacted: string | null
  readonly segmentStart: number
  readonly segmentEnd: number
}

/** The words to show: the redacted text where there is one, whole, because segments count in the original; else the segment. */
export function wordsOf({ original, redacted, segmentStart, segmentEnd }: Words): string {
  return redacted ?? original.slice(segmentStart, segmentEnd)
}

/** A translation belongs to the whole, unredacted text: beside a part of it or a redacted one it would say more than we show. */
export function isWholeText({ original, redacted, segmentStart, segmentEnd }: Words): boolean {
  return redacted === null && segmentStart === 0 && segmentEnd === original.length
}
