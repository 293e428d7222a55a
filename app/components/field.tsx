import type { ReactNode } from 'react'

/** What every field of a form says of itself. `error` and `hint` are already in the reader's language. */
export interface FieldProps {
  readonly id: string
  /** The field's name in the form; the id unless given. */
  readonly name?: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

/** Label, hint and error around one control, in that order. The control points at them with `describedBy`. */
export function Field({ id, label, hint, error, children }: Omit<FieldProps, 'name'> & { readonly children: ReactNode }) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

export function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {error && <p className="error-message" id={`${id}-error`}>{error}</p>}
    </>
  )
}

/** Attributes of a control that ties it to its hint and error. */
export function described({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined } as const
}
