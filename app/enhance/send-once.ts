/** A double tap sends once: the second submit of a form within a short while is dropped. The server keeps the same promise by itself. */
export function sendOnce(document: Document): void {
  const sent = new WeakMap<EventTarget, number>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!form) return
    const now = Date.now()
    if (now - (sent.get(form) ?? 0) < PAUSE) event.preventDefault()
    else sent.set(form, now)
  })
}

const PAUSE = 3000
