import { readFileSync } from 'node:fs'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import type { BuiltServer } from '#tests/bench/built-server.ts'
import { median, report, ROUNDS } from '#tests/bench/report.ts'
import { FormClient } from '#tests/support/answering-client.ts'

interface Network { readonly latency: number; readonly downloadThroughput: number; readonly uploadThroughput: number }

/** The profiles of the issue: a cold visit on a 360 × 640 phone with a processor four times slower. */
const NETWORKS: Readonly<Record<string, Network | undefined>> = {
  unthrottled: undefined,
  'slow 4G': { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
  'slow 3G': { latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 },
}

/** Weight, requests, script, layout shift and the time until a control can be used, for the pages people begin with. */
export async function benchPages({ origin }: BuiltServer): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] })
  const cookie = await cookieOfADraft(origin)
  const pages = [
    { name: 'home', path: '/en', control: 'main a, main input' }, { name: 'start page', path: '/en/go/green-bus', control: 'button[value=yes]' },
    { name: 'start page, Urdu', path: '/ur/go/sunny-kite', control: 'button[value=yes]' },
    { name: 'question 1, empty cache', path: '/en/go/sunny-kite/questions/A1', control: 'button[value=continue]', cookie },
    { name: 'thread', path: '/en/forums/speak-up/bus', control: 'main a' },
  ]
  for (const page of pages) await benchPage(browser, origin, page)
  await browser.close()
}

interface BenchedPage { readonly name: string; readonly path: string; readonly control: string; readonly cookie?: string }

async function benchPage(browser: Browser, origin: string, page: BenchedPage): Promise<void> {
  for (const [network, throttle] of Object.entries(NETWORKS)) {
    const visits: Visit[] = []
    for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, origin, page, throttle))
    report(`${page.name}: usable, ${network}`, median(visits.map(({ usable }) => usable)), 'ms', ROUNDS)
    if (throttle) continue
    report(`${page.name}: over the wire`, median(visits.map(({ bytes }) => bytes)) / 1000, 'kB', ROUNDS)
    report(`${page.name}: requests`, median(visits.map(({ requests }) => requests)), 'requests', ROUNDS)
    report(`${page.name}: script`, median(visits.map(({ script }) => script)) / 1000, 'kB', ROUNDS)
    report(`${page.name}: layout shift`, median(visits.map(({ shift }) => shift)), 'score', ROUNDS)
  }
}

interface Visit { readonly usable: number; readonly bytes: number; readonly requests: number; readonly script: number; readonly shift: number }

async function visit(browser: Browser, origin: string, { path, control, cookie }: BenchedPage, throttle: Network | undefined): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true })
  if (cookie) await context.addCookies([{ name: 'draft-sunny-kite', value: cookie, url: origin }])
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = await watchTraffic(session)
  if (throttle) {
    await session.send('Network.emulateNetworkConditions', { offline: false, ...throttle })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.addInitScript({ content: `(${readFileSync('tests/bench/watch-page.js', 'utf8').replace(/^\/\/.*\n/, '')})(${JSON.stringify(control)})` })
  await page.goto(origin + path, { waitUntil: 'load', timeout: 60_000 })
  const seen = await watched(page)
  await context.close()
  return { ...seen, ...traffic() }
}

async function watchTraffic(session: CDPSession): Promise<() => Omit<Visit, 'usable' | 'shift'>> {
  const kinds = new Map<string, string>()
  const bytes = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, type }) => { kinds.set(requestId, type ?? 'Other') })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { bytes.set(requestId, encodedDataLength) })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const sum = (kind?: string) => [...bytes].filter(([id]) => kind === undefined || kinds.get(id) === kind).reduce((total, [, length]) => total + length, 0)
  return () => ({ bytes: sum(), script: sum('Script'), requests: kinds.size })
}

interface Seen { usable: number; shift: number; painted: boolean }
declare global { interface Window { seen: Seen } }

async function watched(page: Page): Promise<Seen> {
  for (let waited = 0; waited < 600 && await page.evaluate(() => window.seen.usable === 0); waited += 1) await page.waitForTimeout(50)
  await page.waitForTimeout(1500) // what is fetched after the page is shown counts too
  return page.evaluate(() => window.seen)
}

async function cookieOfADraft(origin: string): Promise<string> {
  const client = new FormClient(origin)
  await client.post('/en/go/sunny-kite', [['take-part', 'yes']])
  return client.cookie('draft-sunny-kite') ?? ''
}
