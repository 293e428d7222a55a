import { wordsOf } from '#app/features/hear/safeguarding/risk/normalise.ts'

/** One step of a phrase: a word, the beginning of a word, or a few words in between. */
export type PhraseStep = { readonly is: 'word'; readonly word: string; readonly beginning: boolean } | { readonly is: 'gap' }

/** A gap is at most this many words, of one sentence; twice as many where one sign is less than a word. */
export const GAP_WORDS = 4
export const GAP_SIGNS = 6

const MOST_READINGS = 500
const MOST_STEPS = 12
const MOST_GAPS = 2
const SHORTEST_BEGINNING = 3

export type PhraseProblem = 'empty' | 'gapAtEdge' | 'tooManyReadings' | 'tooManySteps' | 'tooManyGaps' | 'shortBeginning'
export type ReadPhrase = { readonly ok: true; readonly readings: readonly (readonly PhraseStep[])[] } | { readonly ok: false; readonly problem: PhraseProblem }

/**
 * Reads a phrase: `mum/dad … hits me` is any of two words, then up to three others, then two words; `bij*` is every word that
 * begins so. Alternatives become one reading each.
 */
export function readPhrase(phrase: string): ReadPhrase {
  const places = phrase.normalize('NFC').replaceAll('...', '…').replaceAll('…', ' … ').split(/\s+/).filter((part) => part !== '').map(readPlace)
  const problem = problemOf(places)
  return problem ? { ok: false, problem } : { ok: true, readings: combine(places) }
}

type Place = readonly (readonly PhraseStep[])[]

function readPlace(part: string): Place {
  if (part === '…') return [[{ is: 'gap' }]]
  return part.split('/').map(readWord).filter((steps) => steps.length > 0)
}

function readWord(text: string): readonly PhraseStep[] {
  const beginning = text.endsWith('*')
  const words = wordsOf(text.replaceAll('*', '')).flatMap(({ forms }) => forms[0] ?? [])
  return words.map((word, index) => ({ is: 'word', word, beginning: beginning && index === words.length - 1 }))
}

function problemOf(places: readonly Place[]): PhraseProblem | undefined {
  const gaps = places.filter((place) => place[0]?.[0]?.is === 'gap')
  if (places.length === gaps.length || places.some((place) => place.length === 0)) return 'empty'
  if (places[0] === gaps[0] || places.at(-1) === gaps.at(-1)) return 'gapAtEdge'
  if (gaps.length > MOST_GAPS) return 'tooManyGaps'
  if (places.reduce((all, place) => all * place.length, 1) > MOST_READINGS) return 'tooManyReadings'
  if (places.reduce((all, place) => all + Math.max(...place.map(({ length }) => length)), 0) > MOST_STEPS) return 'tooManySteps'
  const short = places.flat(2).some((step) => step.is === 'word' && step.beginning && Array.from(step.word).length < SHORTEST_BEGINNING)
  return short ? 'shortBeginning' : undefined
}

function combine(places: readonly Place[]): readonly (readonly PhraseStep[])[] {
  return places.reduce<readonly (readonly PhraseStep[])[]>((readings, place) => readings.flatMap((reading) => place.map((steps) => [...reading, ...steps])), [[]])
}
