/** Repeatable chance: the same seed gives the same year. */
export interface Chance {
  /** A whole number from 0 to below `below`. */
  readonly below: (below: number) => number
  /** One of the keys, each as often as its weight says. */
  readonly weighted: (weights: Readonly<Record<string, number>>) => string
  readonly isTrue: (probability: number) => boolean
}

/** mulberry32: small, well known, good enough for invented answers; never for a code or an id anybody relies on. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { below: (below) => Math.floor(next() * below), isTrue: (probability) => next() < probability, weighted: (weights) => pick(weights, next()) }
}

function pick(weights: Readonly<Record<string, number>>, point: number): string {
  const entries = Object.entries(weights)
  let left = point * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  return entries.at(-1)?.[0] ?? ''
}
