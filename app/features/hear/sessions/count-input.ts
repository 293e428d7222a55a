import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { totalOf, type Counts, type HandsUpQuestion } from '#app/features/hear/sessions/hands-up.ts'

type ReadCounts = { readonly ok: true; readonly counts: Counts } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The counts of one question as typed: empty is nobody, no option has more hands than there are children, and one hand a child where one answer is asked for. */
export function readCounts(typed: Typed, question: HandsUpQuestion, children: number): ReadCounts {
  const read = question.options.map(({ code }) => ({ code, count: numberOf(typed[countField(code)]?.[0] ?? '') }))
  const wrong = read.filter(({ count }) => count === undefined || count > children).map(({ code }) => ({ field: countField(code), message: 'assisting:errors.count.range' }))
  if (wrong.length > 0) return { ok: false, errors: wrong }
  const counts = Object.fromEntries(read.map(({ code, count }) => [code, count ?? 0]))
  const first = question.options[0]
  if (!question.many && totalOf(counts) > children && first) return { ok: false, errors: [{ field: countField(first.code), message: 'assisting:errors.count.tooMany' }] }
  return { ok: true, counts }
}

export function countField(code: string): string {
  return `count-${code}`
}

function numberOf(typed: string): number | undefined {
  if (typed === '') return 0
  return /^\d{1,3}$/.test(typed) ? Number(typed) : undefined
}
