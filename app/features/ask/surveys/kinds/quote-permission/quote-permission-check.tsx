import type { QuotePermissionQuestion } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function QuotePermissionCheck({ question, value, pictures }: QuestionCheckProps<QuotePermissionQuestion>) {
  return <SaidOptions options={optionsOf(question.options, value)} pictures={pictures} />
}
