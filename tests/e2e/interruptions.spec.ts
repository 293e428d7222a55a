import { expect, type BrowserContext, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { OWN_DEVICE_COLLECTOR } from '#tests/e2e/support/seed-own-device.ts'
import { begin, press } from '#tests/e2e/support/survey.ts'
import { steppingBegins } from '#tests/e2e/support/stepping.ts'
import { countContributions, takeAsRead } from '#tests/e2e/support/stored.ts'
import { test } from '#tests/e2e/support/test.ts'

// Fifty surveys on an own device, each interrupted at points of its own: the network goes, the tab is closed and opened
// again, the send button is pressed twice. Every one arrives, once, with the words that were written.

const SURVEYS = 50

for (let survey = 0; survey < SURVEYS; survey += 1) {
  test(`a survey that is interrupted arrives, once and whole (${survey + 1} of ${SURVEYS})`, async ({ context }) => {
    test.setTimeout(180_000)
    const words = `interrupted survey ${survey} said this`
    await answerInterrupted(context, survey, words)
    await context.close()
    expect(await countContributions(words)).toBe(1) // and nothing went a second time meanwhile
    await takeAsRead(words)
  })
}

test.describe('"Send my answers"', () => {
  test.use({ serviceWorkers: 'block' }) // what passes a worker passes by the routes below

  test('is not forgotten when the saving of an answer is heard of late, and the tab is closed before anything was sent', async ({ page }) => {
    let answer = () => {}
    const late = new Promise<void>((resolve) => { answer = resolve })
    await page.route('**/draft', async (route) => { const response = await route.fetch(); await late; await route.fulfill({ response }) })
    await page.route('**/send', () => undefined)
    await begin(page, 'en', OWN_DEVICE_COLLECTOR)
    await steppingBegins(page)
    while (!page.url().endsWith('/check')) await press(page, 'continue')
    await page.locator('main form button[type=submit]').last().click()
    const waits = () => page.evaluate((name) => /"sending":true/.test(localStorage.getItem(name) ?? ''), `sayback ${OWN_DEVICE_COLLECTOR}`)
    await expect.poll(waits).toBe(true)
    const heard = page.waitForResponse('**/draft')
    answer()
    await heard
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 100) })) // the script has heard of it too
    expect(await waits()).toBe(true)
  })
})

async function answerInterrupted(context: BrowserContext, seed: number, words: string): Promise<void> {
  const chance = chanceOf(seed)
  let page = await context.newPage()
  await begin(page, 'en', OWN_DEVICE_COLLECTOR)
  await steppingBegins(page)
  await pagesAreKept(page)
  for (let steps = 0; steps < 60 && !page.url().endsWith('/check'); steps += 1) {
    const begun = steps > 0
    if (chance() < 0.25) await context.setOffline(chance() < 0.5)
    if (chance() < 0.12) page = await reopened(context, page, begun)
    const text = page.locator('textarea[name=answer]')
    if (await text.count() > 0 && page.url().endsWith('/A9')) await text.fill(words)
    await press(page, 'continue')
  }
  if (chance() < 0.5) await context.setOffline(true)
  const send = page.locator('main form button[type=submit]').last()
  if (chance() < 0.5) await send.evaluate((button: HTMLButtonElement) => { button.click(); button.click() }) // twice before anything can answer
  else await send.click()
  if (chance() < 0.4) { await page.waitForTimeout(chance() * 300); await page.close(); page = await context.newPage() }
  await context.setOffline(false)
  if (page.url() === 'about:blank') await page.goto(paths.go('en', OWN_DEVICE_COLLECTOR)) // whatever waited goes from here
  await expect.poll(() => countContributions(words), { timeout: 20_000 }).toBe(1)
}

/** The survey's own address in a new tab: it carries on by itself without a signal, with one it offers to. */
async function reopened(context: BrowserContext, page: Page, begun: boolean): Promise<Page> {
  await page.close()
  const again = await context.newPage()
  await again.goto(paths.go('en', OWN_DEVICE_COLLECTOR))
  const [stepping, button] = [again.locator('html[data-stepping]'), again.locator(`button[value="${begun ? 'carry-on' : 'yes'}"]`)]
  await stepping.or(button).first().waitFor({ state: 'attached' })
  await expect(async () => {
    if (await stepping.count() === 0) await button.click({ timeout: 1000 })
    await stepping.waitFor({ state: 'attached', timeout: 5000 })
  }).toPass()
  return again
}

async function pagesAreKept(page: Page): Promise<void> {
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('sayback paper-plane')).keys()).length)).toBeGreaterThan(2)
}

/** The same run every time: a small generator of numbers from 0 to 1 (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed * 0x9e3779b9 + 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
