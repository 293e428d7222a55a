import type { PlaceQuestion } from '#app/features/ask/surveys/kinds/place/place.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function PlaceCheck({ question, value, pictures }: QuestionCheckProps<PlaceQuestion>) {
  return <SaidOptions options={optionsOf(question.options, value)} pictures={pictures} />
}
