import type { ChoiceQuestion } from '#app/features/ask/surveys/kinds/choice/choice.ts'
import { OptionTiles } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function ChoiceEasyView({ question, typed, problem, caption }: QuestionViewProps<ChoiceQuestion>) {
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      <OptionTiles type="radio" options={question.options} typed={typed} />
    </GroupFrame>
  )
}
