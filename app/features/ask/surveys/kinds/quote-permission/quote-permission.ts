import { z } from 'zod'
import { optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import { option, questionBase } from '#app/features/ask/surveys/question-parts.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

/** One unticked box: may these words be quoted, never with a name (SEED-27). */
export const quotePermissionSchema = questionBase.extend({ kind: z.literal('quote-permission'), options: z.array(option).length(1) })
export type QuotePermissionQuestion = z.infer<typeof quotePermissionSchema>

export const quotePermission: QuestionKind<QuotePermissionQuestion> = {
  read: (question, typed) => readOneOption(question.options, typed),
  describe: (question, value) => optionsOf(question.options, value).map(({ text }) => text),
  triggers: () => false,
}
