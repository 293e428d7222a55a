import type { ChoiceQuestion } from '#app/features/ask/surveys/kinds/choice/choice.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function ChoiceCheck({ question, value, pictures }: QuestionCheckProps<ChoiceQuestion>) {
  return <SaidOptions options={optionsOf(question.options, value)} pictures={pictures} />
}
