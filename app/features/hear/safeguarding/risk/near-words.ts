/** A word that is (nearly) another one: how many letters are wrong. */
export interface NearWord { readonly word: string; readonly slips: number }

/** Words found in spite of small misspellings. */
export interface NearWords {
  /** The known words a written one may be, with how many letters are wrong. */
  readonly find: (written: string) => readonly NearWord[]
}

const ONE_SLIP_FROM = 5
const TWO_SLIPS_FROM = 9
const LONGEST = 24

/** How many letters may be wrong in a word of this length: none in a short one, where a slip makes another word. */
export function slipsAllowed(letters: number): 0 | 1 | 2 {
  if (letters < ONE_SLIP_FROM || letters > LONGEST) return 0
  return letters < TWO_SLIPS_FROM ? 1 : 2
}

/**
 * An index of words by what is left when letters are taken out (as SymSpell does): looking a word up costs the same
 * however many words there are. The first letter must be right, or be swapped with the second.
 */
export function indexNearWords(words: Iterable<string>, mostSlips: 1 | 2 = 2): NearWords {
  const slipsIn = (letters: number) => Math.min(slipsAllowed(letters), mostSlips)
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    eachRest(word, slipsIn(word.length), 0, (rest) => {
      const others = byRest.get(rest)
      if (!others) byRest.set(rest, [word])
      else if (!others.includes(word)) others.push(word)
    })
  }
  return { find: (written) => findNear(byRest, written, slipsIn) }
}

function findNear(byRest: ReadonlyMap<string, readonly string[]>, written: string, slipsIn: (letters: number) => number): readonly NearWord[] {
  if (written.length > LONGEST + 2) return []
  const found: NearWord[] = []
  eachRest(written, slipsIn(written.length + 1), 0, (rest) => {
    for (const word of byRest.get(rest) ?? []) {
      if (found.some((other) => other.word === word) || !beginsAlike(word, written)) continue
      const slips = slipsBetween(word, written)
      if (slips <= slipsIn(word.length)) found.push({ word, slips })
    }
  })
  return found
}

function beginsAlike(word: string, written: string): boolean {
  return word[0] === written[0] || (word[0] === written[1] && word[1] === written[0])
}

/** The word, and what is left of it without one or two of its letters. */
function eachRest(word: string, slips: number, from: number, tell: (rest: string) => void): void {
  tell(word)
  if (slips === 0) return
  for (let index = from; index < word.length; index += 1) eachRest(word.slice(0, index) + word.slice(index + 1), slips - 1, index, tell)
}

/** Letters left out, put in, wrong or swapped with their neighbour (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) slips = Math.min(slips, (before[j - 2] ?? 0) + 1)
      next.push(slips)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
