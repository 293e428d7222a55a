import { FacePicture } from '#app/features/ask/surveys/kinds/faces/face-picture.tsx'
import type { FacesQuestion } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { OptionTile, splitByMissing } from '#app/features/ask/surveys/option-tile.tsx'
import { GroupFrame } from '#app/features/ask/surveys/question-frame.tsx'
import type { QuestionViewProps } from '#app/features/ask/surveys/question-view.tsx'

export function FacesView({ question, typed, problem, caption }: QuestionViewProps<FacesQuestion>) {
  const { saying, apart } = splitByMissing(question.options)
  return (
    <GroupFrame caption={caption} text={question.text} hint={question.hint} problem={problem} className="tiles faces">
      {saying.map((option, index) => (
        <OptionTile key={option.code} type="radio" option={option} typed={typed} first={index === 0} picture={option.face ? <FacePicture face={option.face} /> : undefined} />
      ))}
      {apart.map((option) => <OptionTile key={option.code} type="radio" option={option} typed={typed} first={false} />)}
    </GroupFrame>
  )
}
