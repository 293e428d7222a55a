import { Day } from '#app/components/day.tsx'
import type { DateQuestion } from '#app/features/ask/surveys/kinds/date/date.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function DateCheck({ question, value, pictures }: QuestionCheckProps<DateQuestion>) {
  return value.is === 'day' ? <p data-read=""><Day day={value.day} /></p> : <SaidOptions options={optionsOf(question.options, value)} pictures={pictures} />
}
