import type { RankingQuestion } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'
import { placesOf } from '#app/features/ask/surveys/kinds/ranking/ranking-answer.ts'
import { cellsByOption, counted } from '#app/features/ask/surveys/option-data.ts'
import type { QuestionData } from '#app/features/ask/surveys/kind-data.ts'

/** `B9_rank_parks`: 1 is first, empty was left out. */
export const rankingData: QuestionData<RankingQuestion> = {
  columns: ({ key, options }) => options.map(({ code, text }) => ({ name: `${key}_rank_${code}`, option: text })),
  cells: ({ options }, answer) => cellsByOption(options, answer, (at) => at < 0 ? '' : at + 1),
  countable: (question) => ({ by: 'ranks', places: placesOf(question), options: counted(question.options), apart: [] }),
}
