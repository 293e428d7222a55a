import { FaceTiles } from '#app/features/ask/surveys/kinds/faces/face-tiles.tsx'
import type { FacesQuestion } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

/** Always one face under the other, large, its words beside it. */
export function FacesEasyView({ question, typed, problem, caption }: QuestionViewProps<FacesQuestion>) {
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      <FaceTiles question={question} typed={typed} />
    </GroupFrame>
  )
}
