import type { ReactNode } from 'react'
import { Localized } from '#app/components/localized.tsx'
import { ANSWER_FIELD, FIRST_CONTROL } from '#app/features/ask/surveys/question-frame.tsx'
import { Clip } from '#app/features/ask/surveys/question-media.tsx'
import type { Option } from '#app/features/ask/surveys/question-parts.ts'

interface Tile {
  readonly type: 'radio' | 'checkbox'
  readonly option: Option
  readonly typed: readonly string[]
  readonly first: boolean
  readonly picture?: ReactNode
}

/** One answer to choose: the whole tile is the target. */
export function OptionTile({ type, option, typed, first, picture }: Tile) {
  return (
    <>
      <label className="tile">
        <input type={type} name={ANSWER_FIELD} value={option.code} id={first ? FIRST_CONTROL : undefined}
          defaultChecked={typed.includes(option.code) || (option.missing !== undefined && typed.includes(option.missing))} />
        {picture ? <span className="tile-face">{picture}</span> : null}
        <span className="tile-text" data-read={option.code}><Localized text={option.text} /></span>
      </label>
      <Clip name={option.code} recordings={option.clips} text={option.text} />
    </>
  )
}

/** Options that say something, then those that say "not sure" or "rather not", apart from the scale (SURV-02). */
export function splitByMissing<Choice extends Option>(options: readonly Choice[]): { readonly saying: readonly Choice[]; readonly apart: readonly Choice[] } {
  return { saying: options.filter(({ missing }) => !missing), apart: options.filter(({ missing }) => missing) }
}
