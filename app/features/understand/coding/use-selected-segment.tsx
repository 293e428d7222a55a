import { useEffect, useState, type RefObject } from 'react'
import { snapToGraphemes, wholeOf, type Segment } from '#app/features/understand/coding/segment.ts'

/** The part of the text the coder works on: chosen from the list or selected with the mouse; the whole text for a new text. */
export function useSelectedSegment(place: RefObject<HTMLElement>, id: string, text: string): readonly [Segment, (segment: Segment) => void] {
  const [chosen, choose] = useState({ id, segment: wholeOf(text) })
  useEffect(() => {
    const select = () => {
      const found = place.current && selectedIn(place.current)
      if (found) choose({ id, segment: snapToGraphemes(text, found) })
    }
    document.addEventListener('selectionchange', select)
    return () => { document.removeEventListener('selectionchange', select) }
  }, [place, id, text])
  return [chosen.id === id ? chosen.segment : wholeOf(text), (segment) => { choose({ id, segment }) }]
}

/** UTF-16 offsets of the selection within the element; undefined when nothing inside it is selected. */
function selectedIn(element: HTMLElement): Segment | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}
