import { boxesOf, placed, type PaperBox, type PaperField } from '#app/features/ask/print/paper-field.ts'
import { westernDigits } from '#app/forms/western-digits.ts'

/** Typed for what nobody can read. */
export const UNREADABLE = '?'

/** What was typed for a question, as a web page would have posted it; the sign nobody printed, where there is one. */
export type TypedAnswer =
  | { readonly is: 'posted'; readonly values: readonly string[] }
  | { readonly is: 'unreadable' }
  | { readonly is: 'unknown'; readonly sign: string }

/** Reads a compact field: `2`, `1 3 4` or `134`, `b`, `27 3 2026`, words as they are. Empty is left out. */
export function readTypedAnswer(field: PaperField, typed: string): TypedAnswer {
  if (typed === UNREADABLE) return { is: 'unreadable' }
  if (field.is === 'words') return posted([typed])
  if (field.is === 'nothing' || typed === '') return posted([])
  const signs = signsOf(typed.toLowerCase(), field)
  if (field.is === 'boxes') return codesOf(signs, field.boxes, (codes) => codes)
  if (field.is === 'order') return codesOf(signs, field.boxes, placed)
  const apart = field.boxes.find(({ sign }) => signs.length === 1 && sign === signs[0])
  if (apart) return posted([apart.code])
  const words = signs.find((sign) => /\D/.test(sign) && !/^-\d+$/.test(sign))
  return words === undefined ? posted(signs) : { is: 'unknown', sign: words }
}

/** The boxes a field's typing means, for saying them back beside it. */
export function meantBoxes(field: PaperField, typed: string): readonly PaperBox[] {
  const read = readTypedAnswer(field, typed)
  if (read.is !== 'posted') return []
  return read.values.flatMap((value) => boxesOf(field).find(({ code }) => code === value || value.startsWith(`${code}:`)) ?? [])
}

const SEPARATORS = /[\s,.;/+]+/

/** Up to nine boxes, every digit is one: `134`. More of them, or days and numbers, are set apart by blanks. */
function signsOf(typed: string, field: PaperField): readonly string[] {
  const parts = typed.split(SEPARATORS).filter((part) => part !== '').map(westernDigits)
  const together = (field.is === 'boxes' && field.many || field.is === 'order') && field.boxes.length <= 9
  if (together) return parts.flatMap((part) => [...part])
  const [only = ''] = parts
  return field.is === 'day' && parts.length === 1 && /^\d{8}$/.test(only) ? [only.slice(0, 2), only.slice(2, 4), only.slice(4)] : parts
}

function codesOf(signs: readonly string[], boxes: readonly PaperBox[], values: (codes: readonly string[]) => readonly string[]): TypedAnswer {
  const found = signs.map((sign) => ({ sign, code: boxes.find((box) => box.sign === sign)?.code }))
  const unknown = found.find(({ code }) => code === undefined)
  return unknown ? { is: 'unknown', sign: unknown.sign } : posted(values(found.flatMap(({ code }) => code ?? [])))
}

function posted(values: readonly string[]): TypedAnswer {
  return { is: 'posted', values }
}
