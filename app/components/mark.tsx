/** The two bubbles facing each other: somebody says, we say back. Mirrored by CSS in right-to-left. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false">
      <path className="mark-said" d="M6 2h18a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H13l-7 6v-6a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5Z" />
      <path className="mark-did" d="M42 10H26a5 5 0 0 0-5 5v6a5 5 0 0 0 5 5h10l6 5v-5a5 5 0 0 0 5-5v-6a5 5 0 0 0-5-5Z" />
    </svg>
  )
}
