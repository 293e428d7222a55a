import { pagesHref } from '#app/enhance/survey/survey-document.ts'
import type { SurveyHere } from '#app/features/hear/answering/survey-here.ts'

/**
 * On an own device: keeps the pages of the open survey and the files they need, and lets the service worker answer with
 * them when there is no signal. Nothing else of the site is ever kept, and no answer is in them.
 */
export async function keepPages(here: SurveyHere): Promise<void> {
  if (here.device !== 'own' || !('serviceWorker' in navigator) || !('caches' in window)) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const cache = await caches.open(`sayback ${here.collector}`)
    await cache.addAll([pagesHref(here), ...filesOfThisPage()])
    await dropOlder(cache, here)
  } catch {
    // a browser that may not store, or no signal just now: the survey goes on without
  }
}

function filesOfThisPage(): readonly string[] {
  const used = performance.getEntriesByType('resource').map(({ name }) => name)
  const linked = [...document.querySelectorAll<HTMLLinkElement>('link[href*="/assets/"]')].map(({ href }) => href)
  return [...new Set([...used, ...linked].filter((address) => new URL(address).origin === location.origin && new URL(address).pathname.startsWith('/assets/')))]
}

/** One language and format at a time: the one last read. */
async function dropOlder(cache: Cache, here: SurveyHere): Promise<void> {
  const current = new URL(pagesHref(here), location.origin).href
  for (const { url } of await cache.keys()) if (url.includes('/pages?') && url !== current) await cache.delete(url)
}
