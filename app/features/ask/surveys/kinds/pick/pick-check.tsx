import type { PickQuestion } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function PickCheck({ question: { options, none }, value, pictures }: QuestionCheckProps<PickQuestion>) {
  return <SaidOptions options={optionsOf(none ? [...options, none] : options, value)} pictures={pictures} />
}
