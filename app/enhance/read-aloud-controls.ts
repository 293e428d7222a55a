import type { ReaderState } from '#app/enhance/reader.ts'

/** What the reader chose: kept while the page is open and nowhere else. */
export interface Choices {
  slower: boolean
  /** Read every page as it comes: only where pages come without leaving this one. */
  every: boolean
  stepped: boolean
  /** Something was read: the hint about headphones has had its time. */
  heard: boolean
}

/** The controls as the server wrote them, put where they belong. */
export function placeControls(template: HTMLTemplateElement, onAct: (act: string) => void): HTMLElement | undefined {
  const bar = template.content.querySelector<HTMLElement>('.read-aloud')?.cloneNode(true)
  if (!(bar instanceof HTMLElement)) return undefined
  bar.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined
    if (act) onAct(act)
  })
  template.after(bar)
  return bar
}

/** A button beside every option that can be read; an empty place beside one that cannot, so that all stay in line. */
export function placeOne(template: HTMLTemplateElement, tile: Element, what: string | undefined, onPress: () => void): void {
  tile.parentElement?.classList.add('reads')
  const button = what === undefined ? tile.ownerDocument.createElement('span') : template.content.querySelector('.read-one')?.cloneNode(true)
  if (!(button instanceof HTMLElement)) return
  button.classList.add('read-one')
  if (what !== undefined) {
    button.setAttribute('aria-label', (template.dataset['one'] ?? '').replace('{what}', () => what))
    button.addEventListener('click', onPress)
  }
  tile.after(button)
}

/** Shows the controls of this state. Who stood on a control that went away stands on the main one. */
export function showState(bar: HTMLElement, state: ReaderState, choices: Choices): void {
  const label = state === 'done' ? 'idle' : state
  for (const part of bar.querySelectorAll<HTMLElement>('[data-for]')) part.hidden = part.dataset['for'] !== label
  for (const part of bar.querySelectorAll<HTMLElement>('[data-act]:not([data-act=main])')) part.hidden = state === 'idle' || (part.dataset['act'] === 'every' && !choices.stepped)
  for (const part of bar.querySelectorAll<HTMLElement>('[data-hint]')) part.hidden = choices.heard
  for (const act of ['slower', 'every'] as const) bar.querySelector(`[data-act=${act}]`)?.setAttribute('aria-pressed', String(choices[act]))
  const active = bar.ownerDocument.activeElement
  if (active instanceof HTMLElement && active.hidden && bar.contains(active)) bar.querySelector<HTMLElement>('[data-act=main]')?.focus()
}

/** Removes what an earlier setting-up left, for instance in a page that is shown again. */
export function clearControls(document: Document): void {
  for (const part of document.querySelectorAll('main :is(div.read-aloud, .read-one)')) part.remove()
  for (const part of document.querySelectorAll('main .reads')) part.classList.remove('reads')
}
