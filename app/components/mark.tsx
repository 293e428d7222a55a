/** The two bubbles facing each other, each opening towards the other: somebody says, we say back. Mirrored by CSS in right-to-left. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false">
      <path className="mark-said" d="M8 1h8a7 7 0 0 1 7 7v17l-7-5H8a7 7 0 0 1-7-7V8a7 7 0 0 1 7-7Z" />
      <path className="mark-did" d="M40 31h-8a7 7 0 0 1-7-7V7l7 5h8a7 7 0 0 1 7 7v5a7 7 0 0 1-7 7Z" />
    </svg>
  )
}
