import type { ReactNode } from 'react'
import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'

interface SaidOptionsProps {
  readonly options: readonly Option[]
  /** Pictures stand beside the words: for the youngest and in Easy Read. */
  readonly pictures: boolean
  /** In an order that says something. */
  readonly ranked?: boolean
  readonly pictureOf?: (option: Option) => ReactNode
}

/** The answers somebody chose, as they read in "Check your answers". */
export function SaidOptions({ options, pictures, ranked, pictureOf = ownPicture }: SaidOptionsProps) {
  const items = options.map((option) => <li key={option.code} data-read="">{pictures && pictureOf(option)}<span><Localized text={option.text} /></span></li>)
  return ranked ? <ol className="said">{items}</ol> : <ul className="plain said">{items}</ul>
}

function ownPicture({ picture }: Option): ReactNode {
  return picture ? <Picture name={picture} /> : null
}
