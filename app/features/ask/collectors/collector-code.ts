import { randomInt } from 'node:crypto'
import { FIRST_WORDS, SECOND_WORDS } from '#app/features/ask/collectors/collector-words.ts'

const TRIES = 200

/** A neutral code of two words that no collector ever had: `sunny-kite`. Says nothing of who is asked or why (SEED-56). Throws when almost every pair is taken. */
export function newCollectorCode(taken: ReadonlySet<string>, pick: (below: number) => number = randomInt): string {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const code = `${FIRST_WORDS[pick(FIRST_WORDS.length)] ?? ''}-${SECOND_WORDS[pick(SECOND_WORDS.length)] ?? ''}`
    if (!taken.has(code)) return code
  }
  throw new Error('the words for collector codes are used up')
}
