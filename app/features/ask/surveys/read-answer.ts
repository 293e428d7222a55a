import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'

export const SKIPPED: AnswerValue = { is: 'missing', missing: 'skipped' }

/** What was typed, read by a question's kind. `message` is a key of `locales/`, `values` its variables. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly problem: AnswerProblem }

export interface AnswerProblem {
  readonly message: `answering:errors.${'option.unknown' | 'pick.tooMany' | 'pick.noneWithOthers' | 'text.tooLong' | 'text.damaged' | 'number.whole' | 'number.range' | 'day.whole' | 'day.real' | 'day.range' | 'ranking.twice'}`
  readonly values: Readonly<Record<string, number>>
}

export function problem(message: AnswerProblem['message'], values: AnswerProblem['values'] = {}): ReadAnswer {
  return { ok: false, problem: { message, values } }
}
