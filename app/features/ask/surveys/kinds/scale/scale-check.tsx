import type { ScaleQuestion } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function ScaleCheck({ question, value, pictures }: QuestionCheckProps<ScaleQuestion>) {
  return value.is === 'number' ? <p data-read="">{value.number}</p> : <SaidOptions options={optionsOf(question.options, value)} pictures={pictures} />
}
