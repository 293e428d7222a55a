import type { LocalizedText } from '#app/i18n/localized-text.ts'

/** A piece of a question's text: words, or the place where an earlier answer is said again. */
export type Piece = { readonly words: string } | { readonly pipe: string; readonly otherwise: string }

const PIPE = /\{\{([A-Z][A-Z0-9]*)\|([^{}|]*)\}\}/

/** Cuts `You said {{A8|something nice}}. Why?` at its pipes; after the bar stands what is said when there is no answer. */
export function piecesOf(text: string): readonly Piece[] {
  const parts = text.split(PIPE)
  return parts.flatMap((part, index): readonly Piece[] => {
    if (index % 3 === 1) return [{ pipe: part, otherwise: parts[index + 1] ?? '' }]
    return index % 3 === 0 && part !== '' ? [{ words: part }] : []
  })
}

/** The keys of the questions whose answers a text says again, in any of its languages. */
export function pipesIn(text: LocalizedText): readonly string[] {
  return [...new Set(Object.values(text).flatMap((words) => piecesOf(words).flatMap((piece) => 'pipe' in piece ? [piece.pipe] : [])))]
}

/** The text with its pipes filled, as plain words: for titles. */
export function pipedWords(text: string, said: Readonly<Record<string, string>>): string {
  return piecesOf(text).map((piece) => 'pipe' in piece ? said[piece.pipe] ?? piece.otherwise : piece.words).join('')
}
