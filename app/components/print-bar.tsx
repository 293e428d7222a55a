import type { ReactNode } from 'react'

interface PrintLink { readonly href: string; readonly text: string; readonly current?: boolean; readonly lang?: string; readonly dir?: 'ltr' | 'rtl' }

/** Above what is to be printed, on the screen only and in the office's language: how to print, and what else there is. */
export function PrintBar({ children, groups }: { readonly children: ReactNode; readonly groups: readonly { readonly label: string; readonly links: readonly PrintLink[] }[] }) {
  return (
    <header className="print-bar" lang="en" dir="ltr">
      <p>{children}</p>
      {groups.map(({ label, links }) => (
        <nav key={label} aria-label={label}>
          {links.map(({ href, text, current, lang, dir }) => <a key={href} href={href} lang={lang} dir={dir} aria-current={current ? 'page' : undefined}>{text}</a>)}
        </nav>
      ))}
    </header>
  )
}
