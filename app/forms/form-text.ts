/** Text as it is kept: NFC, one kind of line end, no control characters. Damaged bytes arrive as U+FFFD and stay visible to `isDamaged`. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROL, '').trim()
}

/** True when bytes were not UTF-8: what was meant is gone and the writer must see it. */
export function isDamaged(text: string): boolean {
  return text.includes('\uFFFD')
}

/** What a person would call letters: family emoji and letters with marks count once (FORM-11). */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
// eslint-disable-next-line no-control-regex -- these are what is removed
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
