import type { ReactNode } from 'react'
import type { ButtonKind } from '#app/components/button.tsx'

/** A link that looks like a button: for the one thing most people came to do. */
export function ButtonLink({ href, children, kind = 'primary' }: { readonly href: string; readonly children: ReactNode; readonly kind?: ButtonKind }) {
  return <a href={href} className={`button button-${kind}`}>{children}</a>
}
