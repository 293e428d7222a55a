import { inOwnOrder } from '#app/features/ask/surveys/option-order.ts'

const FIELD = '[name="answer"]'
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What stands in the controls of a question, as a posted form would say it. */
export function typedIn(form: HTMLFormElement): readonly string[] {
  return new FormData(form).getAll('answer').filter((value) => typeof value === 'string')
}

/** Puts what was typed back: ticks and lists by their values, everything else in order. */
export function fillIn(root: ParentNode, typed: readonly string[]): void {
  const controls = [...root.querySelectorAll<Control>(FIELD)]
  const written = controls.filter((control) => !isTick(control) && !isList(control))
  for (const control of controls.filter(isTick)) control.checked = typed.includes(control.value)
  for (const list of controls.filter(isList)) list.value = [...list.options].find(({ value }) => value !== '' && typed.includes(value))?.value ?? ''
  const values = typed.filter((value) => !controls.some((control) => isTick(control) && control.value === value))
  written.forEach((control, index) => { control.value = values[index] ?? '' })
}

/** The words of the chosen answers, with their pictures, as they stand on the question's own page; ranked ones in their order. */
export function saidIn(page: ParentNode, typed: readonly string[]): readonly Node[] {
  const controls = [...page.querySelectorAll<Control>(FIELD)]
  const ranked = controls.filter(isList).flatMap((list) => [...list.options].flatMap(({ value }, place) => value !== '' && typed.includes(value) ? [{ list, place }] : []))
  const ticked = controls.filter((control) => isTick(control) && typed.includes(control.value))
  return [...ranked.sort((a, b) => a.place - b.place).map(({ list }) => list), ...ticked].map((control) => wordsBeside(control))
}

/** A nominal list in this person's order; what stands apart after "or" stays last. */
export function putInOrder(root: ParentNode, seed: string): void {
  const children = [...root.querySelectorAll('fieldset > *')]
  const or = children.findIndex((child) => child.classList.contains('tile-or'))
  const tiles = children.slice(0, or === -1 ? undefined : or).flatMap((tile) => {
    const code = tile.querySelector<HTMLInputElement>('input[name="answer"]')?.value
    return code === undefined ? [] : [{ tile, code }]
  })
  const after = tiles.at(-1)?.tile.nextSibling ?? null
  for (const { tile } of inOwnOrder(tiles, seed)) tile.parentNode?.insertBefore(tile, after)
}

function wordsBeside(control: Element): Node {
  const label = control.closest('.tile, label') ?? control.parentElement
  const words = document.createElement('span')
  for (const part of label?.querySelectorAll('.picture, .tile-face, .tile-text') ?? []) words.append(part.cloneNode(true))
  if (!words.hasChildNodes()) words.textContent = label?.textContent.trim() ?? ''
  return words
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')
}

function isList(control: Control): control is HTMLSelectElement {
  return control instanceof HTMLSelectElement
}

/** True when nothing was typed beyond what was kept before. */
export function saidNothing(values: readonly string[], before: readonly string[] | undefined): boolean {
  const said = values.filter((value) => value !== '')
  return said.length === 0 || JSON.stringify(said) === JSON.stringify(before?.filter((value) => value !== ''))
}
