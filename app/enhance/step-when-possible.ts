/** Fetches what steps through a survey on the device, after its first page has come and the browser is at rest. */
export function stepWhenPossible(document: Document): void {
  if (!document.querySelector('form[data-survey], [data-survey-pages]')) return
  const start = () => { void import('#app/enhance/survey/stepping.ts').then(({ startStepping }) => startStepping(document)).catch(() => undefined) } // without it the server's pages do the same
  const soon = () => { if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 1000 }); else setTimeout(start, 100) }
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon)
}
