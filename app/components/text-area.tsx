import { described, Field } from '#app/components/field.tsx'
import type { TypedFieldProps } from '#app/components/text-field.tsx'

/** Several lines of typing. */
export function TextArea({ id, name = id, label, hint, error, rows = 5, ...area }: TypedFieldProps & { readonly rows?: number }) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea id={id} name={name} rows={rows} {...area} {...described({ id, hint, error })} />
    </Field>
  )
}
