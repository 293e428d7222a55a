import type { CodebookCode } from '#app/features/understand/coding/codebook-store.server.ts'

/** How often a code was used by this person and by everybody. */
export type CodeUses = ReadonlyMap<string, { readonly own: number; readonly all: number }>

export const NUMBER_KEYS = 9

/** The codes that get the keys 1 to 9: most used by this person, then by everybody, then in order of the codebook. */
export function numberKeysOf(codes: readonly Pick<CodebookCode, 'code'>[], uses: CodeUses): string[] {
  const own = (code: string) => uses.get(code)?.own ?? 0
  const all = (code: string) => uses.get(code)?.all ?? 0
  return codes.map(({ code }) => code).sort((a, b) => own(b) - own(a) || all(b) - all(a)).slice(0, NUMBER_KEYS)
}

/** Codes whose name, label or definition has every typed word, in order; those that begin with it first. */
export function findCodes(codes: readonly CodebookCode[], typed: string): readonly CodebookCode[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return codes
  const found = codes.filter(({ code, label, definition }) => words.every((word) => fold(`${code} ${label} ${definition}`).includes(word)))
  const begins = ({ code, label }: CodebookCode) => fold(code).startsWith(words.join(' ')) || fold(label).startsWith(words.join(' '))
  return [...found.filter(begins), ...found.filter((code) => !begins(code))]
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}
