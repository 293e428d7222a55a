import type { PhraseStep } from '#app/features/hear/safeguarding/risk/phrase-pattern.ts'
import type { RiskPhrase } from '#app/features/hear/safeguarding/risk/risk-phrase.ts'

/** One way to read a phrase. */
export interface PhraseReading { readonly phrase: RiskPhrase; readonly steps: readonly PhraseStep[] }

/** Phrases that begin alike share their beginning. */
export interface PhraseNode {
  readonly steps: Map<string, PhraseNode>
  gap: PhraseNode | undefined
  readonly ends: RiskPhrase[]
}

export interface SqueezedNode {
  readonly letters: Map<string, SqueezedNode>
  readonly ends: RiskPhrase[]
}

/** The name of a step in the tree: a beginning is marked, so that it is not the whole word. */
export function stepName({ word, beginning }: { readonly word: string; readonly beginning: boolean }): string {
  return beginning ? `${word}*` : word
}

export function phraseTree(readings: readonly PhraseReading[]): PhraseNode {
  const root = newNode()
  for (const { phrase, steps } of readings) {
    let node = root
    for (const step of steps) node = step.is === 'gap' ? node.gap ??= newNode() : childOf(node, stepName(step))
    if (!node.ends.includes(phrase)) node.ends.push(phrase)
  }
  return root
}

const SHORTEST_SQUEEZED = 7

/** Phrases without their spaces, letter by letter: the plain ones, and none so short that it stands inside a sentence by chance. */
export function squeezedTree(readings: readonly PhraseReading[]): SqueezedNode {
  const root: SqueezedNode = { letters: new Map(), ends: [] }
  for (const { phrase, steps } of readings) {
    const squeezed = squeeze(steps)
    if (squeezed === undefined) continue
    let node = root
    for (const letter of squeezed) {
      const next: SqueezedNode = node.letters.get(letter) ?? { letters: new Map(), ends: [] }
      node.letters.set(letter, next)
      node = next
    }
    if (!node.ends.includes(phrase)) node.ends.push(phrase)
  }
  return root
}

function squeeze(steps: readonly PhraseStep[]): string | undefined {
  const words = steps.flatMap((step) => step.is === 'word' && !step.beginning ? [step.word] : [])
  if (words.length < steps.length) return undefined
  const all = words.join('')
  if (UNSPACED.test(all)) return all
  const squeezed = all.replace(/(\P{Nd})\1+/gu, '$1')
  return squeezed.length >= SHORTEST_SQUEEZED ? squeezed : undefined
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u

function childOf(node: PhraseNode, name: string): PhraseNode {
  const child = node.steps.get(name) ?? newNode()
  node.steps.set(name, child)
  return child
}

function newNode(): PhraseNode {
  return { steps: new Map(), gap: undefined, ends: [] }
}
