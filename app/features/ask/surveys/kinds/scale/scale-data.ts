import type { ScaleQuestion } from '#app/features/ask/surveys/kinds/scale/scale.ts'
import { counted, missingCell } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

export const scaleData: QuestionData<ScaleQuestion> = {
  columns: ({ key }) => [{ name: key }],
  cells: (_question, answer) => [answer.is === 'number' ? answer.number : answer.is === 'options' ? answer.codes[0] ?? '' : missingCell(answer)],
  countable: ({ from, to, options }) => ({ by: 'number', from, to, apart: counted(options) }),
}
