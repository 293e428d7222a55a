import { countGraphemes } from '#app/forms/form-text.ts'

const NEAR = 20

/** Says how many letters are left while somebody writes: a message, never a block (FORM-11). Near the end it is said aloud too. */
export function sayLettersLeft(document: Document): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.dataset['max'] === undefined) return
    const place = document.querySelector<HTMLElement>('#answer-limit')
    const words = place?.dataset['left']
    if (!place || words === undefined) return
    const left = Number(target.dataset['max']) - countGraphemes(target.value.trim())
    place.setAttribute('aria-live', left < NEAR ? 'polite' : 'off')
    place.textContent = words.replace('{{left}}', String(left))
  })
}
