import type { AnswerValue } from '#app/features/ask/surveys/answer-value.ts'

export const SKIPPED: AnswerValue = { is: 'missing', missing: 'skipped' }

/** What was typed, read by a question's kind. `message` is a key of `locales/`, `values` its variables. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly problem: AnswerProblem }

export interface AnswerProblem {
  readonly message: `answering:errors.${'option.unknown' | 'pick.tooMany' | 'pick.noneWithOthers' | 'apart.both' | 'text.tooLong' | 'text.damaged' | 'number.whole' | 'number.range' | 'day.whole' | 'day.real' | 'day.range' | 'ranking.twice'}`
  readonly values: Readonly<Record<string, number>>
  /** Which of the question's fields is wrong, where it has several; the first unless said. `controlId` names it. */
  readonly at?: number
}

export function problem(message: AnswerProblem['message'], values: AnswerProblem['values'] = {}, at = 0): ReadAnswer {
  return { ok: false, problem: at === 0 ? { message, values } : { message, values, at } }
}
