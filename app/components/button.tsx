import type { ReactNode } from 'react'

export type ButtonKind = 'primary' | 'quiet' | 'danger'

interface ButtonProps {
  readonly children: ReactNode
  /** One primary button a page; everything else is quiet. */
  readonly kind?: ButtonKind
  readonly name?: string
  readonly value?: string
  readonly type?: 'submit' | 'button'
}

export function Button({ children, kind = 'primary', type = 'submit', name, value }: ButtonProps) {
  return <button type={type} name={name} value={value} className={`button button-${kind}`}>{children}</button>
}
