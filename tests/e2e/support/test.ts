import { test as base, type Page } from '@playwright/test'

/** A test of the running product. Whatever page it opens, the promises to every reader hold: see `watch`. */
export const test = base.extend<{ promises: undefined }>({
  baseURL: async ({}, use) => { await use(process.env['SAYBACK_URL']) },
  promises: [async ({ page, baseURL }, use) => {
    const broken = watch(page, baseURL ?? '')
    await use(undefined)
    if (broken.length > 0) throw new Error(broken.join('\n'))
  }, { auto: true }],
})

/** No request to another origin, nothing the Content-Security-Policy blocks, no error in a script. */
function watch(page: Page, origin: string): readonly string[] {
  const broken: string[] = []
  page.on('request', (request) => { if (isForeign(request.url(), origin)) broken.push(`a request to another origin: ${request.url()}`) })
  page.on('response', (response) => { if (response.status() >= 400 && new URL(response.url()).pathname.startsWith('/assets/')) broken.push(`a file that is not there: ${response.url()}`) })
  page.on('pageerror', (error) => { broken.push(`a script failed: ${error.message}`) })
  page.on('console', (message) => {
    if (/Content[ -]Security[ -]Policy|Refused to/i.test(message.text())) broken.push(`blocked by the policy: ${message.text()}`)
  })
  return broken
}

function isForeign(url: string, origin: string): boolean {
  return !url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')
}
