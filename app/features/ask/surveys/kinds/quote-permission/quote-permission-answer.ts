import type { QuotePermissionQuestion } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

export const quotePermission: QuestionKind<QuotePermissionQuestion> = {
  read: (question, typed) => readOneOption(question.options, typed),
  describe: (question, value) => optionsOf(question.options, value).map(({ text }) => text),
  triggers: () => false,
}
