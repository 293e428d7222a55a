/** Texts that say nearly the same, as groups of indices. */
export interface SimilarTexts { readonly members: readonly number[]; /** Word for word, apart from capitals, blanks and marks. */ readonly same: boolean }

/** Shorter texts are alike by chance: "more parks". */
const SHORTEST = 20
const SMALLEST_GROUP = 3
/** Share of 3-grams two texts have in common, of all they have. */
const NEARLY = 0.7

/**
 * Groups of three or more texts that are the same or nearly the same by their character 3-grams. Works in any script.
 * Candidates are found by min-hashes: five thousand texts take two seconds, in small steps with the server free between them.
 */
export async function findSimilar(texts: readonly string[]): Promise<readonly SimilarTexts[]> {
  const byText = new Map<string, number[]>()
  texts.map(normalise).forEach((text, index) => {
    if ([...text].length >= SHORTEST) byText.set(text, [...(byText.get(text) ?? []), index])
  })
  const distinct = [...byText.entries()].map(([text, members]) => ({ grams: gramsOf(text), members }))
  return (await groupsOf(distinct.map(({ grams }) => grams)))
    .map((group) => ({ members: group.flatMap((at) => distinct[at]?.members ?? []), same: group.length === 1 }))
    .filter(({ members }) => members.length >= SMALLEST_GROUP)
    .sort((a, b) => b.members.length - a.members.length)
}

/** Letters and digits only, small, one blank between words. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

function gramsOf(text: string): ReadonlySet<string> {
  const signs = [...text]
  return new Set(signs.slice(2).map((_, at) => signs.slice(at, at + 3).join('')))
}

/** Joins what is nearly the same, and what is nearly the same as that. */
async function groupsOf(texts: readonly ReadonlySet<string>[]): Promise<readonly (readonly number[])[]> {
  const parent = texts.map((_, at) => at)
  const rootOf = (at: number): number => { let root = at; while (parent[root] !== root) root = parent[root] ?? root; return root }
  const signatures = await inSteps(texts, minHashes)
  for (let band = 0; band < BANDS; band += 1) {
    for (const [a, b] of candidates(signatures, band)) {
      if (rootOf(a) !== rootOf(b) && likeness(texts[a], texts[b]) >= NEARLY) parent[rootOf(b)] = rootOf(a)
    }
    await pause()
  }
  const groups = new Map<number, number[]>()
  texts.forEach((_, at) => { groups.set(rootOf(at), [...(groups.get(rootOf(at)) ?? []), at]) })
  return [...groups.values()]
}

const BANDS = 12
const ROWS = 3
const MOST_IN_A_BUCKET = 50

/** Pairs that share a band of min-hashes: nearly all that are alike, and few that are not. */
function candidates(signatures: readonly (readonly number[])[], band: number): readonly (readonly [number, number])[] {
  const buckets = new Map<string, number[]>()
  signatures.forEach((signature, at) => {
    const key = signature.slice(band * ROWS, band * ROWS + ROWS).join(' ')
    buckets.set(key, [...(buckets.get(key) ?? []), at])
  })
  return [...buckets.values()].flatMap((bucket) => {
    const [first = 0, ...others] = bucket.slice(0, MOST_IN_A_BUCKET)
    return others.flatMap((other, place) => [[first, other], [others[place - 1] ?? first, other]] as const)
  })
}

const STEP = 50

/** The same as `map`, with a pause for others after every few. */
async function inSteps<From, To>(items: readonly From[], work: (item: From) => To): Promise<readonly To[]> {
  const done: To[] = []
  for (const [at, item] of items.entries()) {
    if (at % STEP === STEP - 1) await pause()
    done.push(work(item))
  }
  return done
}

function pause(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve) })
}

function minHashes(grams: ReadonlySet<string>): readonly number[] {
  const hashes = new Array<number>(BANDS * ROWS).fill(0xffff_ffff)
  for (const gram of grams) {
    const seed = hashOf(gram)
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = mixed(seed, at)
      if (hash < (hashes[at] ?? 0)) hashes[at] = hash
    }
  }
  return hashes
}

/** FNV-1a. */
function hashOf(gram: string): number {
  let hash = 0x811c_9dc5
  for (const sign of gram) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x0100_0193)
  return hash >>> 0
}

function mixed(seed: number, at: number): number {
  let hash = Math.imul(seed ^ Math.imul(at + 1, 0x9e37_79b1), 0x85eb_ca6b)
  hash ^= hash >>> 13
  return Math.imul(hash, 0xc2b2_ae35) >>> 0
}

function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let common = 0
  for (const gram of a) if (b.has(gram)) common += 1
  return common / (a.size + b.size - common || 1)
}
