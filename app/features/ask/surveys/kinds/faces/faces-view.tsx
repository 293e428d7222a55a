import { FaceTiles } from '#app/features/ask/surveys/kinds/faces/face-tiles.tsx'
import type { FacesQuestion } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function FacesView({ question, typed, problem, caption }: QuestionViewProps<FacesQuestion>) {
  return (
    <GroupFrame caption={caption} question={question} problem={problem} className="faces">
      <FaceTiles question={question} typed={typed} />
    </GroupFrame>
  )
}
