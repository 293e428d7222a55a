import type { SurveyDocument } from '#app/enhance/survey/survey-document.ts'
import { surveyPaths as paths } from '#app/paths.ts'

const MINUTE = 60_000
const IDLE = 10 * MINUTE
const LAST_CALL = MINUTE

/**
 * On a shared device: after ten quiet minutes asks "Are you still there?", and a minute later forgets everything and goes
 * to the start page, so that the next child sees nothing (WCAG 2.2.1: one press, a whole minute, as often as wanted).
 */
export function watchSharedDevice(document: Document, { here, part }: SurveyDocument, clear: () => void): void {
  if (here.device !== 'shared') return
  let timer: ReturnType<typeof setTimeout>
  let asking: HTMLDialogElement | undefined

  const wake = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, IDLE)
  }
  const ask = () => {
    document.body.append(document.importNode(part('timeout')?.content ?? document.createDocumentFragment(), true))
    asking = document.querySelector<HTMLDialogElement>('dialog.timeout') ?? undefined
    asking?.addEventListener('close', stay, { once: true })
    asking?.showModal()
    timer = setTimeout(leave, LAST_CALL)
  }
  const stay = () => {
    asking?.remove()
    asking = undefined
    wake()
  }
  const leave = () => {
    clear()
    document.querySelector('main')?.replaceChildren()
    forget(document, paths.thankYou(here.lang, here.collector))
  }

  for (const sign of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(sign, () => { if (!asking) wake() }, { passive: true, capture: true })
  wake()
}

/** "Finished, next person": the server clears the browser and shows the start page. */
function forget(document: Document, action: string): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  document.body.append(form)
  form.submit()
}
