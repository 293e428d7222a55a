/**
 * Fetches what steps through a survey on the device, after its first page has come and the browser is at rest; and, on
 * whatever page of ours, what saves or sends answers that waited on this device for a signal.
 */
export function stepWhenPossible(document: Document): void {
  const open = document.querySelector('form[data-survey], [data-survey-pages]') !== null
  if (!open && !somethingWaits()) return
  const start = () => { void import('#app/enhance/survey/stepping.ts').then(({ startStepping, sendWaiting }) => open ? startStepping(document) : sendWaiting()).catch(() => undefined) } // without it the server's pages do the same
  const soon = () => { if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 1000 }); else setTimeout(start, 100) }
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon)
}

function somethingWaits(): boolean {
  try {
    return Object.entries(localStorage).some(([name, kept]) => name.startsWith('sayback ') && /"(sending|unsaved)":true/.test(String(kept)))
  } catch {
    return false // a browser without storage keeps nothing that could wait
  }
}
