import { FacePicture } from '#app/features/ask/surveys/kinds/faces/face-picture.tsx'
import type { FacesQuestion } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { optionsOf } from '#app/features/ask/surveys/option-answer.ts'
import type { QuestionCheckProps } from '#app/features/ask/surveys/question-check.tsx'
import { SaidOptions } from '#app/features/ask/surveys/said-options.tsx'

export function FacesCheck({ question, value, pictures }: QuestionCheckProps<FacesQuestion>) {
  const faceOf = (code: string) => question.options.find((option) => option.code === code)?.face
  const draw = (face: ReturnType<typeof faceOf>) => face ? <span className="tile-face"><FacePicture face={face} /></span> : null
  return <SaidOptions options={optionsOf(question.options, value)} pictures={pictures} pictureOf={({ code }) => draw(faceOf(code))} />
}
