const NAME = 'read-aloud'
const CLASS = 'being-read'

/** Shows which words are read and keeps them in sight: with the browser's own highlights, or on the whole element where there are none. */
export function createHighlight(document: Document): (element: HTMLElement | undefined, range?: Range) => void {
  let marked: HTMLElement | undefined
  return (element, range) => {
    marked?.classList.remove(CLASS)
    marked = element
    const exact = 'highlights' in CSS && 'Highlight' in window
    if (exact) CSS.highlights.delete(NAME)
    if (!element) return
    if (exact) CSS.highlights.set(NAME, new Highlight(range ?? wholeOf(document, element)))
    else element.classList.add(CLASS)
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
  }
}

function wholeOf(document: Document, element: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}
