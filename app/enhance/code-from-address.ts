/**
 * A scanned code stands behind the # of the address, which no server is sent. It is put into the field of the form
 * that waits for it and taken out of the address and the history at once (settled 7).
 */
export function codeFromAddress(document: Document, { location, history }: Pick<Window, 'location' | 'history'>): void {
  const name = document.querySelector('[data-code-field]')?.getAttribute('data-code-field')
  const field = name ? document.getElementById(name) : null
  const code = readCode(location.hash)
  if (!(field instanceof HTMLInputElement) || code === undefined) return
  field.value = code
  history.replaceState(null, '', location.pathname + location.search)
  field.focus()
}

/** `#K7M4-QX2W` as its code; anything else stays a place on the page. */
export function readCode(hash: string): string | undefined {
  return /^#([0-9A-Z]{2,4}(?:-[0-9A-Z]{2,4})+)$/i.exec(hash)?.[1]
}
