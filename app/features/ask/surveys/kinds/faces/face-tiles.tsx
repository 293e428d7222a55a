import { FacePicture } from '#app/features/ask/surveys/kinds/faces/face-picture.tsx'
import type { FacesQuestion } from '#app/features/ask/surveys/kinds/faces/faces.ts'
import { OptionTile, splitByMissing } from '#app/features/ask/surveys/option-tile.tsx'

/** The faces in their order, then the ways not to say, without a face. */
export function FaceTiles({ question, typed }: { readonly question: FacesQuestion; readonly typed: readonly string[] }) {
  const { saying, apart } = splitByMissing(question.options)
  return (
    <>
      {saying.map((option, index) => (
        <OptionTile key={option.code} type="radio" option={option} typed={typed} first={index === 0} picture={option.face ? <FacePicture face={option.face} /> : undefined} />
      ))}
      {apart.map((option) => <OptionTile key={option.code} type="radio" option={option} typed={typed} first={false} />)}
    </>
  )
}
