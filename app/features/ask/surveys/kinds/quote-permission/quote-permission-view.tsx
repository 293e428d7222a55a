import type { QuotePermissionQuestion } from '#app/features/ask/surveys/kinds/quote-permission/quote-permission.ts'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function QuotePermissionView({ question, typed, problem, caption }: QuestionViewProps<QuotePermissionQuestion>) {
  return (
    <GroupFrame caption={caption} text={question.text} hint={question.hint} problem={problem}>
      {question.options.map((option) => <OptionTile key={option.code} type="checkbox" option={option} typed={typed} first />)}
    </GroupFrame>
  )
}
