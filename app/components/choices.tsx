import type { ReactNode } from 'react'
import { described, HintAndError } from '#app/components/field.tsx'

export interface ChoiceOption {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export interface ChoicesProps {
  readonly name: string
  readonly legend: ReactNode
  readonly options: readonly ChoiceOption[]
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

interface Props extends ChoicesProps {
  readonly type: 'checkbox' | 'radio'
  readonly isChosen: (value: string) => boolean
}

/** A group of ticks or dots. The first one's id is the field's name: error links lead there. */
export function Choices({ type, name, legend, options, hint, error, isChosen }: Props) {
  return (
    <fieldset className={error ? 'field field-wrong' : 'field'} aria-describedby={described({ id: name, hint, error })['aria-describedby']}>
      <legend>{legend}</legend>
      <HintAndError id={name} hint={hint} error={error} />
      {options.map((option, index) => (
        <Choice key={option.value} type={type} name={name} id={index === 0 ? name : `${name}-${index + 1}`} option={option} chosen={isChosen(option.value)} />
      ))}
    </fieldset>
  )
}

function Choice({ type, name, id, option, chosen }: { readonly type: Props['type']; readonly name: string; readonly id: string; readonly option: ChoiceOption; readonly chosen: boolean }) {
  return (
    <div className="choice">
      <input type={type} id={id} name={name} value={option.value} defaultChecked={chosen} aria-describedby={option.hint ? `${id}-about` : undefined} />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && <p className="hint" id={`${id}-about`}>{option.hint}</p>}
    </div>
  )
}
