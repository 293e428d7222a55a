import type { ReactNode } from 'react'

export type StatusKind = 'done' | 'good' | 'attention' | 'late' | 'stopped' | 'waiting' | 'neutral'

/** How something stands, in words. The shape beside them differs by kind; colour only repeats it. */
export function Status({ kind, children }: { readonly kind: StatusKind; readonly children: ReactNode }) {
  return (
    <span className={`status status-${kind}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d={SHAPES[kind]} /></svg>
      <span>{children}</span>
    </span>
  )
}

const SHAPES: Readonly<Record<StatusKind, string>> = {
  done: 'M3 8.5 6.5 12 13 4.5',
  good: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
  attention: 'M8 2v8M8 13v.5',
  late: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11ZM8 5v3l2 1.5',
  stopped: 'M4 4l8 8M12 4l-8 8',
  waiting: 'M3 8h.5M8 8h.5M13 8h.5',
  neutral: 'M4 8h8',
}
