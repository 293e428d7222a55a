/**
 * A scanned code stands behind the # of the address, which no server is sent. It is put into the field of the form
 * that waits for it and taken out of the address and the history at once (settled 7).
 */
export function codeFromAddress(document: Document, window: Pick<Window, 'location' | 'history' | 'addEventListener'>): void {
  const name = document.querySelector('[data-code-field]')?.getAttribute('data-code-field')
  const field = name ? document.getElementById(name) : null
  if (!(field instanceof HTMLInputElement)) return
  const take = () => {
    const code = readCode(window.location.hash)
    if (code === undefined) return
    field.value = code
    window.history.replaceState(null, '', window.location.pathname + window.location.search)
    field.focus()
  }
  take()
  window.addEventListener('hashchange', take) // the next card is scanned into the page that is open already
}

/** `#K7M4-QX2W` as its code; anything else stays a place on the page. */
export function readCode(hash: string): string | undefined {
  return /^#([0-9A-Z]{2,4}(?:-[0-9A-Z]{2,4})+)$/i.exec(hash)?.[1]
}
