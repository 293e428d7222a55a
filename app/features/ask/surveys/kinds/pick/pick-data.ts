import type { PickQuestion } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { cellsByOption, countOptions } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

/** `A3_parks`: 1 or 0. */
export const pickData: QuestionData<PickQuestion> = {
  columns: (question) => allOf(question).map(({ code, text }) => ({ name: `${question.key}_${code}`, option: text })),
  cells: (question, answer) => cellsByOption(allOf(question), answer),
  countable: (question) => countOptions(allOf(question), true),
}

function allOf({ options, none }: PickQuestion) {
  return none ? [...options, none] : options
}
