/** Where a sentence stands in its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Cuts a text into sentences by the rules of its language; what has no letter or digit is left out. Blanks round a sentence stay outside. */
export function cutSentences(text: string, language: string): readonly Stretch[] {
  const pieces = 'Segmenter' in Intl ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)] : [{ index: 0, segment: text }]
  return pieces.flatMap(({ index, segment }) => {
    const words = segment.trim()
    const start = index + segment.indexOf(words)
    return /[\p{L}\p{N}]/u.test(words) ? [{ start, end: start + words.length }] : []
  })
}
