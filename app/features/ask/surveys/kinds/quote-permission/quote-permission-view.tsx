import type { QuotePermissionQuestion } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { OptionTiles } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function QuotePermissionView({ question, typed, problem, caption }: QuestionViewProps<QuotePermissionQuestion>) {
  return (
    <GroupFrame caption={caption} question={question} problem={problem}>
      <OptionTiles type="checkbox" options={question.options} typed={typed} />
    </GroupFrame>
  )
}
