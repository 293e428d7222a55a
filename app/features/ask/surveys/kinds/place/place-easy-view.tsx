import type { PlaceQuestion } from '#app/features/ask/surveys/kinds/place/place.ts'
import { OptionTiles } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

/** The list alone, with pictures: reading a map is one more thing to do, and it says nothing the list does not. */
export function PlaceEasyView({ question, typed, problem, caption }: QuestionViewProps<PlaceQuestion>) {
  return (
    <GroupFrame easy caption={caption} question={question} problem={problem}>
      <OptionTiles type="radio" options={question.options} typed={typed} />
    </GroupFrame>
  )
}
