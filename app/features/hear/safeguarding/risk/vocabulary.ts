import { indexNearWords, type NearWords } from '#app/features/hear/safeguarding/risk/near-words.ts'
import { stepName, type PhraseReading } from '#app/features/hear/safeguarding/risk/phrase-tree.ts'

/** A step of phrases that a written word may be, and how many of its letters are wrong. */
export interface FoundWord { readonly step: string; readonly slips: number }

/** All words of all phrases. */
export interface Vocabulary {
  /** The steps a word of a text may be, whole words and beginnings. */
  readonly read: (forms: readonly string[], sign: boolean) => readonly FoundWord[]
}

const SHORTEST_NEAR_BEGINNING = 6
const SHORTEST_NEAR_ALONE = 7

export function createVocabulary(readings: readonly PhraseReading[]): Vocabulary {
  const steps = readings.flatMap((reading) => reading.steps.flatMap((step) => step.is === 'word' ? [step] : []))
  const alone = new Set(readings.flatMap(({ steps: [step, ...others] }) => step?.is === 'word' && !step.beginning && others.length === 0 ? [step.word] : []))
  const whole = new Set(steps.flatMap(({ word, beginning }) => beginning ? [] : [word]))
  const beginnings = new Set(steps.flatMap(({ word, beginning }) => beginning ? [word] : []))
  const lists: Lists = { whole, beginnings, nearWhole: indexNearWords(whole), nearBeginnings: indexNearWords([...beginnings].filter(({ length }) => length >= SHORTEST_NEAR_BEGINNING), 1), alone, longestBeginning: Math.max(0, ...[...beginnings].map(({ length }) => length)) }
  return { read: (forms, sign) => sign ? exactly(lists, forms) : forms.flatMap((form) => findSteps(lists, form)) }
}

interface Lists {
  readonly whole: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
  readonly nearWhole: NearWords
  readonly nearBeginnings: NearWords
  /** Words that are a phrase by themselves: found misspelt only when long enough to be nothing else. */
  readonly alone: ReadonlySet<string>
  readonly longestBeginning: number
}

function exactly({ whole }: Lists, forms: readonly string[]): readonly FoundWord[] {
  return forms.filter((form) => whole.has(form)).map((step) => ({ step, slips: 0 }))
}

function findSteps(lists: Lists, form: string): readonly FoundWord[] {
  const found = new Map<string, number>()
  const tell = (step: string, slips: number) => { if (slips < (found.get(step) ?? 3)) found.set(step, slips) }
  if (lists.whole.has(form)) tell(form, 0)
  else for (const { word, slips } of lists.nearWhole.find(form)) if (!(lists.alone.has(word) && word.length < SHORTEST_NEAR_ALONE)) tell(word, slips)
  for (let length = 3; length <= Math.min(form.length, lists.longestBeginning); length += 1) tellBeginnings(lists, form.slice(0, length), tell)
  return Array.from(found, ([step, slips]) => ({ step, slips }))
}

function tellBeginnings({ beginnings, nearBeginnings }: Lists, beginning: string, tell: (step: string, slips: number) => void): void {
  const name = (word: string) => stepName({ word, beginning: true })
  if (beginnings.has(beginning)) tell(name(beginning), 0)
  if (beginning.length < SHORTEST_NEAR_BEGINNING) return
  for (const { word, slips } of nearBeginnings.find(beginning)) tell(name(word), slips)
}
