/** Part of a text: UTF-16 offsets into the immutable original, on grapheme boundaries (settled 29). */
export interface Segment {
  readonly start: number
  readonly end: number
}

export function wholeOf(text: string): Segment {
  return { start: 0, end: text.length }
}

/** The smallest segment on grapheme boundaries that holds what was selected; nothing selected is the whole text. */
export function snapToGraphemes(text: string, { start, end }: Segment): Segment {
  const from = clamp(Math.min(start, end), text.length)
  const to = clamp(Math.max(start, end), text.length)
  if (from === to) return wholeOf(text)
  return { start: boundaryBefore(text, from), end: boundaryAfter(text, to) }
}

/** The sentences of a text, for choosing a part without a mouse. A text of one sentence has none to choose from. */
export function sentencesOf(text: string, language: string): Segment[] {
  const sentences = Array.from(sentenceSegmenter(language).segment(text), ({ index, segment }) => withoutSpace(index, segment)).filter(({ start, end }) => start < end)
  return sentences.length > 1 ? sentences : []
}

export function textOf(text: string, { start, end }: Segment): string {
  return text.slice(start, end)
}

export function isSameSegment(a: Segment, b: Segment): boolean {
  return a.start === b.start && a.end === b.end
}

function boundaryBefore(text: string, offset: number): number {
  return graphemes.segment(text).containing(offset)?.index ?? offset
}

function boundaryAfter(text: string, offset: number): number {
  const letter = graphemes.segment(text).containing(offset)
  return !letter || letter.index === offset ? offset : letter.index + letter.segment.length
}

function withoutSpace(index: number, segment: string): Segment {
  const start = index + segment.length - segment.trimStart().length
  return { start, end: start + segment.trim().length }
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.min(Math.max(0, Math.trunc(offset)), length) : 0
}

function sentenceSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('und', { granularity: 'sentence' })
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
