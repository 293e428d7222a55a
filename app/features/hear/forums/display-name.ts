import names from '#app/features/hear/forums/display-names.json'

/** Every name the system can give in a language; English where the language has no list of its own (MOD-11). */
export function listDisplayNames(language: string): readonly string[] {
  const own = Object.entries(WHOLE_NAMES).find(([tag]) => tag === language)?.[1]
  return own ?? names.en.adjectives.flatMap((adjective) => names.en.animals.map((animal) => `${adjective} ${animal}`))
}

/**
 * A name nobody in the space has. `pick(below)` gives a whole number under `below`.
 * When all are taken they are given again with a number: "Amber Otter 2".
 */
export function chooseDisplayName(language: string, taken: ReadonlySet<string>, pick: (below: number) => number): string {
  const all = listDisplayNames(language)
  for (let round = 1; ; round += 1) {
    const free = all.map((name) => round === 1 ? name : `${name} ${round}`).filter((name) => !taken.has(name))
    const chosen = free[pick(Math.max(free.length, 1))]
    if (chosen !== undefined) return chosen
  }
}

const WHOLE_NAMES = { pl: names.pl.names, ur: names.ur.names, ar: names.ar.names }
