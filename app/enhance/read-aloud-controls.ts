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
  const bar = copyOf(template, '.read-aloud')
  bar?.addEventListener('click', ({ target }) => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset['act']
    if (act) onAct(act)
  })
  if (bar) template.after(bar)
  return bar
}

/** A button beside an option that can be read; an empty place beside one that cannot, so that all stay in line. */
export function placeOne(template: HTMLTemplateElement, tile: Element, what: string, onPress: (() => void) | undefined): void {
  const button = copyOf(template, '.read-one')
  if (!button) return
  tile.parentElement?.classList.add('reads')
  button.setAttribute('aria-label', (template.dataset['one'] ?? '').replace('{what}', () => what))
  if (onPress) button.addEventListener('click', onPress)
  else button.classList.add('none')
  tile.after(button)
}

/** Shows the controls of this state. Who stood on a control that went away stands on the main one. */
export function showState(bar: HTMLElement, state: ReaderState, choices: Choices): void {
  const label = state === 'done' ? 'idle' : state
  const main = bar.querySelector<HTMLElement>('[data-act]')
  const active = bar.ownerDocument.activeElement // asked before anything hides: a hidden element has lost it
  for (const part of bar.querySelectorAll<HTMLElement>('[data-act], [data-for], [data-hint]')) {
    const { act, for: name, hint } = part.dataset
    if (act === 'slower' || act === 'every') part.ariaPressed = String(choices[act])
    if (part === main) continue
    part.hidden = name ? name !== label : hint !== undefined ? choices.heard : state === 'idle' || (act === 'every' && !choices.stepped)
    if (part.hidden && part === active) main?.focus()
  }
}

/** Removes what an earlier setting-up left, for instance in a page that is shown again. */
export function clearControls(document: Document): void {
  for (const part of document.querySelectorAll('main :is(.read-aloud, .read-one)')) part.remove()
  for (const part of document.querySelectorAll('.reads')) part.classList.remove('reads')
}

function copyOf({ content }: HTMLTemplateElement, selector: string): HTMLElement | undefined {
  const part = content.querySelector<HTMLElement>(selector)
  return part ? document.importNode(part, true) : undefined
}
