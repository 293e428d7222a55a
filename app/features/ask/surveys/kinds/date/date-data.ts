import type { DateQuestion } from '#app/features/ask/surveys/kinds/date/date.ts'
import { missingCell } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const dateData: QuestionData<DateQuestion> = {
  columns: ({ key }) => [{ name: key }],
  cells: (_question, answer) => [answer.is === 'day' ? answer.day : missingCell(answer)],
  countable: () => ({ by: 'nothing' }),
}
