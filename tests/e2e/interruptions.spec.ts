import { expect, type BrowserContext, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { OWN_DEVICE_COLLECTOR } from '#tests/e2e/support/seed-own-device.ts'
import { begin, press } from '#tests/e2e/support/survey.ts'
import { steppingBegins } from '#tests/e2e/support/stepping.ts'
import { countContributions } from '#tests/e2e/support/stored.ts'
import { test } from '#tests/e2e/support/test.ts'

// Fifty surveys on an own device, each interrupted at points of its own: the network goes, the tab is closed and opened
// again, the send button is pressed twice. Every one arrives, once, with the words that were written.

const SURVEYS = 50
const AT_ONCE = 5

for (let part = 0; part < AT_ONCE; part += 1) {
  test(`surveys that are interrupted arrive, once and whole (${part + 1} of ${AT_ONCE})`, async ({ browser, baseURL }) => {
    test.setTimeout(300_000)
    for (let survey = part; survey < SURVEYS; survey += AT_ONCE) {
      const words = `interrupted survey ${survey} said this`
      const context = await browser.newContext({ baseURL: baseURL ?? '' })
      await answerInterrupted(context, survey, words)
      await context.close()
      expect(await countContributions(words), `survey ${survey}`).toBe(1)
    }
  })
}

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
  if (chance() < 0.5) await send.dblclick(); else await send.click()
  if (chance() < 0.4) { await page.waitForTimeout(chance() * 300); page = await reopened(context, page, true) }
  await context.setOffline(false)
  if (!await arrives(page)) page = await reopened(context, page, true)
  await expect(page.locator('.code')).toHaveText(/^([2-9A-Z]{3}-){5}[2-9A-Z]{3}$/, { timeout: 20_000 })
}

/** The thank-you page comes by itself; a tab that was closed while it was sending is opened at the survey's address again. */
async function arrives(page: Page): Promise<boolean> {
  return page.locator('.code').waitFor({ timeout: 8000 }).then(() => true, () => false)
}

/** The survey's own address in a new tab: it carries on by itself without a signal, with one it offers to; sent, it says thank you. */
async function reopened(context: BrowserContext, page: Page, begun: boolean): Promise<Page> {
  await page.close()
  const again = await context.newPage()
  await again.goto(paths.go('en', OWN_DEVICE_COLLECTOR))
  const onward = again.locator(`html[data-stepping], button[value="${begun ? 'carry-on' : 'yes'}"], .code`).first()
  await onward.waitFor({ state: 'attached' })
  if (await onward.evaluate((found) => found.tagName === 'BUTTON')) await onward.click()
  await again.locator('html[data-stepping], .code').first().waitFor({ state: 'attached' })
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
