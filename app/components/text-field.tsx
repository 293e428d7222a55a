import type { HTMLAttributes } from 'react'
import { described, Field, type FieldProps } from '#app/components/field.tsx'

export interface TypedFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined
  /** The language and direction of what is typed, where it is not the page's. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
}

interface TextFieldProps extends TypedFieldProps {
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly autoComplete?: string
}

/** One line of typing. */
export function TextField({ id, name = id, label, hint, error, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input type="text" id={id} name={name} {...input} {...described({ id, hint, error })} />
    </Field>
  )
}
