import { z } from 'zod'
import { questionBase } from '#app/features/ask/surveys/question-parts.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'
import { readText } from '#app/features/ask/surveys/text-answer.ts'

/** A longer piece of one's own words. `max` counts graphemes. */
export const longTextSchema = questionBase.extend({ kind: z.literal('long-text'), max: z.number().int().min(1).max(10_000) })
export type LongTextQuestion = z.infer<typeof longTextSchema>

export const longText: QuestionKind<LongTextQuestion> = {
  read: (question, typed, language) => readText(question.max, typed, language),
  describe: () => [],
  triggers: () => false,
}
