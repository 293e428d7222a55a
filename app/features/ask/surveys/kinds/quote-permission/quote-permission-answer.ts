import type { QuotePermissionQuestion } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { chosenCodes, optionsOf, readOneOption } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionKind } from '#app/features/ask/surveys/question-kind.ts'

export const quotePermission: QuestionKind<QuotePermissionQuestion> = {
  read: (question, typed) => readOneOption(question.options, typed),
  typed: (_question, value) => chosenCodes(value),
  describe: (question, value) => optionsOf(question.options, value).map(({ text }) => text),
  triggers: () => false,
}
