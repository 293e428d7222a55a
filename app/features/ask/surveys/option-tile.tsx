import type { ReactNode } from 'react'
import { Localized } from '#app/components/localized.tsx'
import { Picture } from '#app/components/picture.tsx'
import { ANSWER_FIELD, FIRST_CONTROL } from '#app/features/ask/surveys/question-frame.tsx'
import { Clip } from '#app/features/ask/surveys/question-media.tsx'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'

interface Tile {
  readonly type: 'radio' | 'checkbox'
  readonly option: Option
  readonly typed: readonly string[]
  readonly first: boolean
  /** What is drawn beside the words instead of the option's picture. */
  readonly picture?: ReactNode
  /** What belongs to the tile and stands elsewhere: its area on a map. */
  readonly children?: ReactNode
}

/** One answer to choose: the whole tile is the target. */
export function OptionTile({ type, option, typed, first, picture, children }: Tile) {
  return (
    <>
      <label className="tile">
        <input type={type} name={ANSWER_FIELD} value={option.code} id={first ? FIRST_CONTROL : undefined}
          defaultChecked={typed.includes(option.code) || (option.missing !== undefined && typed.includes(option.missing))} />
        {picture ? <span className="tile-face">{picture}</span> : option.picture && <Picture name={option.picture} />}
        <span className="tile-text" data-read={option.code}><Localized text={option.text} /></span>
        {children}
      </label>
      <Clip name={option.code} recordings={option.clips} text={option.text} />
    </>
  )
}

/** The answers of a list, one under the other. */
export function OptionTiles({ type, options, typed }: Pick<Tile, 'type' | 'typed'> & { readonly options: readonly Option[] }) {
  return <>{options.map((option, index) => <OptionTile key={option.code} type={type} option={option} typed={typed} first={index === 0} />)}</>
}

/** Options that say something, then those that say "not sure" or "rather not", apart from the scale (SURV-02). */
export function splitByMissing<Choice extends Option>(options: readonly Choice[]): { readonly saying: readonly Choice[]; readonly apart: readonly Choice[] } {
  return { saying: options.filter(({ missing }) => !missing), apart: options.filter(({ missing }) => missing) }
}
