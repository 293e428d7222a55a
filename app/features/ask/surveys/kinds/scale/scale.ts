import { z } from 'zod'
import { problem } from '#app/features/ask/surveys/answer-value.ts'
import { optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import { localizedText, option, questionBase } from '#app/features/ask/surveys/question-parts.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

/** A whole number between two labelled ends, as radios: never a slider (SURV-01). `options` are the ways not to say. */
export const scaleSchema = questionBase.extend({
  kind: z.literal('scale'), from: z.number().int(), to: z.number().int(), fromLabel: localizedText, toLabel: localizedText,
  triggerAtOrBelow: z.number().int().optional(), options: z.array(option),
})
export type ScaleQuestion = z.infer<typeof scaleSchema>

export const scale: QuestionKind<ScaleQuestion> = {
  read: (question, typed) => {
    const [first = ''] = typed.filter((value) => value !== '')
    if (!/^-?\d{1,4}$/.test(first)) return readOneOption(question.options, typed)
    const number = Number(first)
    if (number < question.from || number > question.to) return problem('answering:errors.option.unknown')
    return { ok: true, value: { is: 'number', number } }
  },
  describe: (question, value) => value.is === 'number' ? [{ en: String(value.number) }] : optionsOf(question.options, value).map(({ text }) => text),
  triggers: (question, value) => value.is === 'number' && question.triggerAtOrBelow !== undefined && value.number <= question.triggerAtOrBelow,
}
