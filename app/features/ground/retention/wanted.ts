/** Words that are looked for: a name, an address, a sentence somebody wrote. Kept in memory for one request alone. */
export interface Wanted {
  readonly words: readonly string[]
  readonly isIn: (text: string | null) => boolean
  /** The text with every place blacked out; as long as before, so that marked pieces stay where they are. */
  readonly strike: (text: string) => string
}

/** The fewest letters that may be looked for: fewer would fit half of everything. */
export const FEWEST_LETTERS = 3
export const MOST_LETTERS = 200

/** Looks for these words in this order, large or small, with any space between them. */
export function lookFor(phrase: string): Wanted {
  const words = phrase.normalize('NFC').split(/\s+/u).filter((word) => word !== '')
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+')
  const once = new RegExp(pattern, 'iu')
  return {
    words,
    isIn: (text) => text !== null && words.length > 0 && once.test(text.normalize('NFC')),
    strike: (text) => text.normalize('NFC').replace(new RegExp(pattern, 'giu'), (found) => found.replace(/\S/g, '█')),
  }
}
