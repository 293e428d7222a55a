import type { ChoiceQuestion } from '#app/features/ask/surveys/kinds/choice/choice.ts'
import { OptionTile } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function ChoiceView({ question, typed, problem, caption }: QuestionViewProps<ChoiceQuestion>) {
  return (
    <GroupFrame caption={caption} text={question.text} hint={question.hint} problem={problem}>
      {question.options.map((option, index) => <OptionTile key={option.code} type="radio" option={option} typed={typed} first={index === 0} />)}
    </GroupFrame>
  )
}
