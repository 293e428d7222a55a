/** Where a sentence stands in its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Cuts a text into sentences by the rules of its language; what has no letter or digit is left out. Blanks round a sentence stay outside. */
export function cutSentences(text: string, language: string): readonly Stretch[] {
  return pieces(text, language).map(({ start, end }) => trimmed(text, start, end)).filter(({ start, end }) => WORDS.test(text.slice(start, end)))
}

const WORDS = /[\p{L}\p{N}]/u
/** An end mark of any of our scripts with what closes behind it: for browsers without a segmenter. */
const ENDS = /[^.!?…。！？؟۔।]+[.!?…。！？؟۔।]*["'”’»」』）)\]]*|[.!?…。！？؟۔।]+/gu

function pieces(text: string, language: string): readonly Stretch[] {
  const found = 'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ index, segment }) => ({ start: index, end: index + segment.length }))
    : Array.from(text.matchAll(ENDS), ({ index, 0: sentence }) => ({ start: index, end: index + sentence.length }))
  return found
}

function trimmed(text: string, start: number, end: number): Stretch {
  const piece = text.slice(start, end)
  return { start: start + piece.length - piece.trimStart().length, end: end - (piece.length - piece.trimEnd().length) }
}
