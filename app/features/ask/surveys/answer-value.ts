import { z } from 'zod'

/** One answer as a draft keeps it. `not_shown` is never typed: it is worked out when the answers are sent. */
export const answerValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('options'), codes: z.array(z.string()).min(1) }),
  z.object({ is: z.literal('number'), number: z.number().int() }),
  z.object({ is: z.literal('text'), text: z.string().min(1), language: z.string() }),
  z.object({ is: z.literal('missing'), missing: z.enum(['skipped', 'not_sure', 'prefer_not_to_say']) }),
])
export type AnswerValue = z.infer<typeof answerValue>

/** Answers by question key. */
export type Answers = Readonly<Record<string, AnswerValue>>

export const SKIPPED: AnswerValue = { is: 'missing', missing: 'skipped' }

/** What was typed, read by a question's kind. `message` is a key of `locales/`, `values` its variables. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly problem: AnswerProblem }

export interface AnswerProblem {
  readonly message: `answering:errors.${'option.unknown' | 'pick.tooMany' | 'pick.noneWithOthers' | 'text.tooLong' | 'text.damaged'}`
  readonly values: Readonly<Record<string, number>>
}

export function problem(message: AnswerProblem['message'], values: AnswerProblem['values'] = {}): ReadAnswer {
  return { ok: false, problem: { message, values } }
}
