/**
 * The same order of a nominal list for the same person on every visit, another for everybody else (SURV-05).
 * Pure and alike on the server and in the browser. The order is not stored: nothing is told from it.
 */
export function inOwnOrder<Choice extends { readonly code: string }>(options: readonly Choice[], seed: string): readonly Choice[] {
  return [...options].sort((a, b) => rank(seed, a.code) - rank(seed, b.code) || (a.code < b.code ? -1 : 1))
}

/** FNV-1a with a last stir: spreads short words well, and is no secret. */
function rank(seed: string, code: string): number {
  let hash = 0x811c9dc5
  for (const sign of seed + code) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
