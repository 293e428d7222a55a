import { z } from 'zod'
import { problem, SKIPPED } from '#app/features/ask/surveys/answer-value.ts'
import { chosenCodes } from '#app/features/ask/surveys/option-answer.ts'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

/** Several answers, up to `max` (null: all that apply), with an exclusive "none of these". */
export const pickSchema = questionBase.extend({
  kind: z.literal('pick'), options: z.array(option).min(2), max: z.number().int().min(2).nullable(),
  none: option.optional(),
  /** A nominal list for 11 and over may be shown in another order each time (SURV-05). */
  shuffled: z.literal(true).optional(),
})
export type PickQuestion = z.infer<typeof pickSchema>

export const pick: QuestionKind<PickQuestion> = {
  read: (question, typed) => {
    const codes = [...new Set(typed.filter((code) => code !== ''))]
    if (codes.length === 0) return { ok: true, value: SKIPPED }
    const known = allOptions(question).map(({ code }) => code)
    if (codes.some((code) => !known.includes(code))) return problem('answering:errors.option.unknown')
    if (question.none && codes.includes(question.none.code) && codes.length > 1) return problem('answering:errors.pick.noneWithOthers')
    if (question.max !== null && codes.length > question.max) return problem('answering:errors.pick.tooMany', { max: question.max })
    return { ok: true, value: { is: 'options', codes: known.filter((code) => codes.includes(code)) } }
  },
  describe: (question, value) => allOptions(question).filter(({ code }) => chosenCodes(value).includes(code)).map(({ text }) => text),
  triggers: (question, value) => allOptions(question).some(({ code, trigger }) => trigger && chosenCodes(value).includes(code)),
}

function allOptions(question: PickQuestion) {
  return question.none ? [...question.options, question.none] : question.options
}
