import { isSameSegment, wholeOf, type Segment } from '#app/features/understand/coding/segment.ts'

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A text cut where coded parts begin and end. Joined, the pieces are the text; a code on the whole marks nothing. */
export function piecesOf(text: string, segments: readonly Segment[]): Piece[] {
  const parts = segments.filter((segment) => !isSameSegment(segment, wholeOf(text)))
  const edges = [...new Set([0, text.length, ...parts.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return { text: text.slice(start, end), marked: parts.some((part) => part.start <= start && end <= part.end) }
  })
}
