import { chromium } from '@playwright/test'
import { paths } from '#app/paths.ts'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { median, report } from '#tests/bench/report.ts'

const SLOW_3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SURVEYS = 3

/** From "Continue" to the next question on the screen: a phone four times slower, slow 3G, the survey already on the device. */
export async function benchSteps({ origin }: BuiltServer): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] })
  const steps: number[] = []
  for (let survey = 0; survey < SURVEYS; survey += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true })
    const page = await context.newPage()
    await page.goto(origin + paths.go('en', 'quiet-river'))
    await page.locator('button[value=yes]').click()
    await page.locator('html[data-stepping]').waitFor({ state: 'attached' })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_3G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    while (/\/questions\//.test(page.url())) steps.push(await page.evaluate<number>(STEP))
    await context.close()
  }
  await browser.close()
  report('from one question to the next with scripts, slow 3G', median(steps), 'ms', steps.length)
}

/** Presses "Continue" and waits until the next page has been painted. A text, because compiled functions carry helpers a page does not know. */
const STEP = `new Promise((resolve) => {
  const began = performance.now()
  document.querySelector('button[value="continue"]').click()
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)))
})`
