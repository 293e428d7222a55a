import type { RankingQuestion } from '#app/features/ask/surveys/kinds/ranking/ranking.ts'
import { chosenCodes } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

/** Numbered, the first first. */
export function RankingCheck({ question, value, pictures }: QuestionCheckProps<RankingQuestion>) {
  const inOrder = chosenCodes(value).flatMap((code) => question.options.filter((option) => option.code === code))
  return <SaidOptions ranked options={inOrder} pictures={pictures} />
}
