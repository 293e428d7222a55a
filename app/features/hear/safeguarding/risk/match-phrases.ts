import { wordsOf, type Word } from '#app/features/hear/safeguarding/risk/normalise.ts'
import { phraseTree, squeezedTree, type PhraseNode, type PhraseReading, type SqueezedNode } from '#app/features/hear/safeguarding/risk/phrase-tree.ts'
import { GAP_SIGNS, GAP_WORDS, readPhrase } from '#app/features/hear/safeguarding/risk/phrase-pattern.ts'
import { EVERYDAY, RISK_CATEGORIES, type RiskCategory, type RiskPhrase } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'
import { createVocabulary, type FoundWord, type Vocabulary } from '#app/features/hear/safeguarding/risk/vocabulary.ts'

/** A phrase found in a text, and which of its words it covers. */
export interface RiskMatch {
  readonly phrase: RiskPhrase
  readonly from: number
  readonly to: number
}

/** The lists of every language, ready to be tried on a text. */
export interface RiskMatcher {
  /** Every phrase in a text once, those of the page's language first, then by urgency. */
  readonly list: (text: string, language: string) => readonly RiskMatch[]
  /** The kind of worry a text is lifted for; undefined when no list has anything. It says nothing about what a text means. */
  readonly find: (text: string, language: string) => RiskCategory | undefined
}

const MOST_SLIPS = 2

/**
 * Builds the matcher of these phrases: once a version of the lists. Children mix languages, so every list is tried on
 * every text. Time is linear in the text for given lists: nothing a child types can make it slow.
 */
export function buildMatcher(phrases: readonly RiskPhrase[]): RiskMatcher {
  const readings = phrases.flatMap((phrase) => { const read = readPhrase(phrase.phrase); return read.ok ? read.readings.map((steps): PhraseReading => ({ phrase, steps })) : [] })
  const vocabulary = createVocabulary(readings)
  const index = { vocabulary, words: phraseTree(readings), squeezed: squeezedTree(readings) }
  const list = (text: string, language: string) => inOrder(withoutEveryday(matchAll(index, wordsOf(text))), language)
  return {
    list,
    find: (text, language) => { const worst = list(text, language)[0]?.phrase.category; return worst === EVERYDAY ? undefined : worst },
  }
}

interface Index { readonly vocabulary: Vocabulary; readonly words: PhraseNode; readonly squeezed: SqueezedNode }
interface Place { readonly at: number; readonly slips: number }

function matchAll({ vocabulary, words: tree, squeezed }: Index, words: readonly Word[]): readonly RiskMatch[] {
  const found: RiskMatch[] = []
  const readings = readAll(vocabulary, words)
  words.forEach((_, from) => {
    const tell = (node: PhraseNode, { at, slips }: Place) => { for (const phrase of node.ends) if (slips === 0 || phrase.category !== EVERYDAY) found.push({ phrase, from, to: at }) }
    walk({ words, readings, tell }, tree, { at: from, slips: 0 })
    walkSqueezed(words, squeezed, from, (phrase, to) => { found.push({ phrase, from, to }) })
  })
  return found
}

/** A word that comes again is looked up once. Nothing of a text is kept after it. */
function readAll(vocabulary: Vocabulary, words: readonly Word[]): readonly (readonly FoundWord[])[] {
  const read = new Map<string, readonly FoundWord[]>()
  return words.map(({ forms, sign }) => {
    const name = forms[0] ?? ''
    const known = read.get(name)
    if (known) return known
    const found = vocabulary.read(forms, sign)
    read.set(name, found)
    return found
  })
}

interface Walk {
  readonly words: readonly Word[]
  readonly readings: readonly (readonly FoundWord[])[]
  readonly tell: (node: PhraseNode, place: Place) => void
}

/** Follows every phrase that goes on with the word here. Depth and gaps of a phrase are bounded, and so is this. */
function walk(all: Walk, node: PhraseNode, place: Place): void {
  for (const { step, slips } of all.readings[place.at] ?? []) {
    const next = node.steps.get(step)
    const after = { at: place.at + 1, slips: place.slips + slips }
    if (!next || after.slips > MOST_SLIPS) continue
    if (next.ends.length > 0) all.tell(next, after)
    if (next.steps.size > 0) walk(all, next, after)
    if (next.gap) walkGap(all, next.gap, after)
  }
}

function walkGap(all: Walk, node: PhraseNode, { at, slips }: Place): void {
  const longest = all.words[at]?.sign ? GAP_SIGNS : GAP_WORDS
  for (let left = 0; left <= longest && at + left < all.words.length; left += 1) {
    if (all.words[at + left]?.newSentence) return
    walk(all, node, { at: at + left, slips })
  }
}

/** A phrase pulled apart into more pieces is not looked for: doubled letters would make it a long way. */
const MOST_PIECES = 60

/** Words pulled apart or pushed together: `k i l l`, `hehitsme`. Begins and ends with a word. */
function walkSqueezed(words: readonly Word[], tree: SqueezedNode, from: number, tell: (phrase: RiskPhrase, to: number) => void): void {
  let node = tree
  let last = ''
  for (let at = from; at < Math.min(words.length, from + MOST_PIECES); at += 1) {
    for (const letter of words[at]?.forms[0] ?? '') {
      if (letter === last && !words[at]?.sign) continue
      const next = node.letters.get(letter)
      if (!next) return
      node = next
      last = letter
    }
    for (const phrase of node.ends) tell(phrase, at + 1)
  }
}

/** A harmless saying takes back the phrases inside it, and no others: "dying of boredom". It must stand there to the letter. */
function withoutEveryday(matches: readonly RiskMatch[]): readonly RiskMatch[] {
  const everyday = matches.filter(({ phrase }) => phrase.category === EVERYDAY)
  return matches.filter(({ phrase, from, to }) => phrase.category !== EVERYDAY && !everyday.some((saying) => saying.from <= from && saying.to >= to))
}

function inOrder(matches: readonly RiskMatch[], language: string): readonly RiskMatch[] {
  const once = new Map(matches.map((match) => [match.phrase.id, match]))
  const rank = ({ phrase }: RiskMatch) => (phrase.language === language ? 0 : RISK_CATEGORIES.length) + RISK_CATEGORIES.findIndex((category) => category === phrase.category)
  return [...once.values()].sort((one, other) => rank(one) - rank(other))
}
