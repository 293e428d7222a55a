import type { Schema } from '#db/schema.ts'

/** The name of a segment in the form of the evidence: `<contribution>.<start>.<end>`. */
export function segmentName({ contributionId, segmentStart, segmentEnd }: Pick<Schema['themeSegment'], 'contributionId' | 'segmentStart' | 'segmentEnd'>): string {
  return `${contributionId}.${segmentStart}.${segmentEnd}`
}
