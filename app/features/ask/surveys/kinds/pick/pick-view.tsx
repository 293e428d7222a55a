import type { PickQuestion } from '#app/features/ask/surveys/kinds/pick/pick.ts'
import { PickTiles } from '#app/features/ask/surveys/kinds/pick/pick-tiles.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function PickView({ question, typed, problem, caption }: QuestionViewProps<PickQuestion>) {
  return (
    <GroupFrame caption={caption} question={question} problem={problem}>
      <PickTiles question={question} typed={typed} />
    </GroupFrame>
  )
}
