import { z } from 'zod'
import { optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

/** One of several labelled answers. */
export const choiceSchema = questionBase.extend({ kind: z.literal('choice'), options: z.array(option).min(2) })
export type ChoiceQuestion = z.infer<typeof choiceSchema>

export const choice: QuestionKind<ChoiceQuestion> = {
  read: (question, typed) => readOneOption(question.options, typed),
  describe: (question, value) => optionsOf(question.options, value).map(({ text }) => text),
  triggers: (question, value) => optionsOf(question.options, value).some(({ trigger }) => trigger),
}
