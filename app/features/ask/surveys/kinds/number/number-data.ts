import type { NumberQuestion } from '#app/features/ask/surveys/kinds/number/number.ts'
import { counted, missingCell } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const numberData: QuestionData<NumberQuestion> = {
  columns: ({ key }) => [{ name: key }],
  cells: (_question, answer) => [answer.is === 'number' ? answer.number : missingCell(answer)],
  countable: ({ min, max, options }) => ({ by: 'number', from: min, to: max, apart: counted(options) }),
}
