import type { InfoQuestion } from '#app/features/ask/surveys/kinds/info/info.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

/** A page that asks nothing is nowhere in the data. */
export const infoData: QuestionData<InfoQuestion> = {
  columns: () => [],
  cells: () => [],
  countable: () => ({ by: 'nothing' }),
}
