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
export function indexNearWords(words: Iterable<string>): NearWords {
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    for (const rest of restsOf(word, slipsAllowed(word.length))) {
      const others = byRest.get(rest)
      if (others) others.push(word)
      else byRest.set(rest, [word])
    }
  }
  return { find: (written) => findNear(byRest, written) }
}

function findNear(byRest: ReadonlyMap<string, readonly string[]>, written: string): readonly NearWord[] {
  if (written.length > LONGEST + 2) return []
  const found = new Map<string, number>()
  for (const rest of restsOf(written, slipsAllowed(written.length + 1))) {
    for (const word of byRest.get(rest) ?? []) {
      if (found.has(word)) continue
      const slips = slipsBetween(word, written)
      if (slips <= slipsAllowed(word.length) && beginsAlike(word, written)) found.set(word, slips)
    }
  }
  return Array.from(found, ([word, slips]) => ({ word, slips }))
}

function beginsAlike(word: string, written: string): boolean {
  return word[0] === written[0] || (word[0] === written[1] && word[1] === written[0])
}

/** The word, and what is left of it without one or two of its letters. */
function restsOf(word: string, slips: number): ReadonlySet<string> {
  const rests = new Set([word])
  let last: readonly string[] = [word]
  for (let slip = 0; slip < slips; slip += 1) {
    last = last.flatMap((rest) => Array.from({ length: rest.length }, (_, index) => rest.slice(0, index) + rest.slice(index + 1)))
    for (const rest of last) rests.add(rest)
  }
  return rests
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
