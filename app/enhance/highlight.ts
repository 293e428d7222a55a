const NAME = 'read-aloud'
const CLASS = 'being-read'

let marked: HTMLElement | undefined

/** Shows which words are read and keeps them in sight: with the browser's own highlights, or on the whole element where there are none. */
export function highlight(element: HTMLElement | undefined, range: Range | undefined): void {
  const exact = 'highlights' in CSS
  marked?.classList.remove(CLASS)
  marked = element
  if (exact) CSS.highlights.delete(NAME)
  if (!element) return
  if (exact && range) CSS.highlights.set(NAME, new Highlight(range))
  else element.classList.add(CLASS)
  element.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}
