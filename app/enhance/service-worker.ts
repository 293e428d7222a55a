interface WorkerEvent extends Event {
  readonly request: Request
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly respondWith: (answer: Promise<Response>) => void
}

interface Worker extends EventTarget {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly location: Location
}

const worker = globalThis as unknown as Worker // a service worker's own global, of which the page's types know nothing

// Runs on own devices only, while a survey is open there. It answers two things: files with a hash in their name, and the
// survey's own pages when there is no signal. Everything else goes to the network as if it were not there.

const PATIENCE = 6000

on('install', () => { void worker.skipWaiting() })
on('activate', (event) => { event.waitUntil(worker.clients.claim()) })
on('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  const collector = /^\/[^/]+\/go\/([^/]+)/.exec(pathname)?.[1]
  if (pathname.startsWith('/assets/')) event.respondWith(keptFile(request))
  else if (collector && request.mode === 'navigate') event.respondWith(pageOrKept(request, collector))
  else if (collector && pathname.endsWith('/pages')) event.respondWith(fetch(request).catch(() => keptPages(collector)))
})

function on(what: 'install' | 'activate' | 'fetch', act: (event: WorkerEvent) => void): void {
  worker.addEventListener(what, (event) => { act(event as WorkerEvent) }) // these three are all of this kind
}

async function keptFile(request: Request): Promise<Response> {
  return await caches.match(request) ?? fetch(request)
}

/** The real page when it comes in time; else the kept ones, which go on where the survey was left. */
async function pageOrKept(request: Request, collector: string): Promise<Response> {
  const kept = await findKept(collector)
  if (!kept) return fetch(request)
  return Promise.race([fetch(request), later(PATIENCE).then(() => kept.clone())]).catch(() => kept)
}

async function keptPages(collector: string): Promise<Response> {
  return await findKept(collector) ?? Response.error()
}

async function findKept(collector: string): Promise<Response | undefined> {
  if (!await caches.has(`sayback ${collector}`)) return undefined
  const cache = await caches.open(`sayback ${collector}`)
  const pages = (await cache.keys()).find(({ url }) => url.includes(`/go/${collector}/pages?`))
  return pages ? cache.match(pages) : undefined
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}
