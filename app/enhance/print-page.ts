/** Shows the button that prints a page where there is a script to press it with; the words about the browser's menu go. */
export function printPage(document: Document): void {
  const place = document.querySelector<HTMLElement>('[data-print]')
  if (!place) return
  place.hidden = false
  place.nextElementSibling?.remove()
  place.addEventListener('click', () => { print() })
}
