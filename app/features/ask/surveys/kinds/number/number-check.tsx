import { Localized } from '#app/components/localized.tsx'
import type { NumberQuestion } from '#app/features/ask/surveys/kinds/number/number.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function NumberCheck({ question, value, pictures }: QuestionCheckProps<NumberQuestion>) {
  if (value.is !== 'number') return <SaidOptions options={optionsOf(question.options, value)} pictures={pictures} />
  return <p data-read=""><bdi>{value.number}</bdi>{question.unit && <> <Localized text={question.unit} /></>}</p>
}
