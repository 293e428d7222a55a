import type { ReactNode } from 'react'

/** Something to know before reading on. Success is announced when it appears in a page that is already open. */
export function Notice({ tone, title, children }: { readonly tone: 'info' | 'success' | 'warning'; readonly title?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'success' ? 'status' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      <div className="stack">{children}</div>
    </div>
  )
}
