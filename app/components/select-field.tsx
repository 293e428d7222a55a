import { described, Field, type FieldProps } from '#app/components/field.tsx'

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly defaultValue?: string | undefined
}

/** One of many. For fewer than seven, `Radios` are easier. */
export function SelectField({ id, name = id, label, hint, error, options, defaultValue }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select id={id} name={name} defaultValue={defaultValue} {...described({ id, hint, error })}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Field>
  )
}
