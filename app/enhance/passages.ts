import type { Passage, Run } from '#app/enhance/reading-plan.ts'

/** A run that knows where in the page its words stand. */
export interface PageRun extends Run {
  readonly nodes: readonly Text[]
}

export interface PagePassage extends Passage<HTMLAudioElement> {
  readonly element: HTMLElement
  readonly runs: readonly PageRun[]
}

/** Everything in `main` that is marked as readable, in the order of the page. */
export function findPassages(document: Document): readonly PagePassage[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-read]')].map((element) => ({ element, runs: runsOf(element), clip: clipOf(document, element) }))
}

/** The words of a run from one place to another, as the page shows them. */
export function rangeOf(run: PageRun | undefined, start: number, end: number): Range {
  const range = new Range()
  let before = 0
  for (const node of run?.nodes ?? []) {
    const after = before + node.length
    if (start >= before && start < after) range.setStart(node, start - before)
    if (end > before && end <= after) range.setEnd(node, end - before)
    before = after
  }
  return range
}

/** Texts side by side in one language are one run: a sentence may go on in the next element. */
function runsOf(element: HTMLElement): readonly PageRun[] {
  const runs: PageRun[] = []
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text // only texts are walked
    const language = node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? ''
    const last = runs.at(-1)
    const goesOn = last && (last.language === language || node.data.trim() === '')
    if (goesOn) runs[runs.length - 1] = { language: last.language, text: last.text + node.data, nodes: [...last.nodes, node] }
    else runs.push({ language, text: node.data, nodes: [node] })
  }
  return runs
}

/** The recording of a passage has its name. */
function clipOf(document: Document, { dataset: { read } }: HTMLElement): HTMLAudioElement | undefined {
  return read ? document.querySelector<HTMLAudioElement>(`main audio[data-clip="${read}"]`) ?? undefined : undefined
}
