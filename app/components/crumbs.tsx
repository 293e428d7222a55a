import type { ReactNode } from 'react'

/** Where this page stands. The last item is the page itself and has no link. */
export function Crumbs({ label, items }: { readonly label: string; readonly items: readonly { readonly href?: string; readonly text: ReactNode }[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {items.map(({ href, text }, index) => (
          <li key={href ?? index}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
