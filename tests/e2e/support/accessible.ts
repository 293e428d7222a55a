import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Browser, type Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Finding {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

/** The page as it stands has one `h1` and axe finds nothing against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState('load') // a page without its styles yet is not judged
  await expect(page.locator('h1')).toHaveCount(1)
  const findings = await runsScripts(page) ? await examine(page) : await examineCopy(page)
  expect(findings.map(describeFinding), page.url()).toEqual([])
}

/** Where scripts are off a browser shows what stands in `noscript`. */
function runsScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const probe = document.createElement('div')
    probe.innerHTML = '<noscript><i></i></noscript>'
    return probe.querySelector('i') === null
  })
}

async function examine(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(axe)
  return page.evaluate<readonly Finding[], readonly string[]>(async (rules) => {
    const run: (context: Document, options: object) => Promise<{ violations: readonly Finding[] }> = Reflect.get(Reflect.get(window, 'axe'), 'run')
    return (await run(document, { runOnly: rules, resultTypes: ['violations'] })).violations
  }, RULES)
}

/** Where scripts are off axe cannot run either: it looks at the same markup at the same address, without the page's own scripts. */
async function examineCopy(page: Page): Promise<readonly Finding[]> {
  const html = (await page.content()).replace(/<\/?noscript>/g, '')
  const copy = await examiningPage(page)
  const size = page.viewportSize()
  if (size) await copy.setViewportSize(size)
  await copy.route('**/*', (route) => {
    if (route.request().isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    return route.request().resourceType() === 'script' ? route.abort() : route.continue()
  })
  await copy.goto(page.url())
  const findings = await examine(copy)
  await copy.unrouteAll()
  return findings
}

const examining = new WeakMap<Browser, Page>()

/** One page to examine copies in for a whole worker: making a new one takes longer than the examination. */
async function examiningPage(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the browser is gone')
  const known = examining.get(browser)
  if (known && !known.isClosed()) return known
  const made = await browser.newPage({ javaScriptEnabled: true })
  examining.set(browser, made)
  return made
}

function describeFinding({ id, help, nodes }: Finding): string {
  return `${id}: ${help} (${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join('; ')})`
}

/** Nothing sticks out: at this width a reader scrolls one way only (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(content, `${page.url()} is wider than its window`).toBeLessThanOrEqual(window ?? 0)
}
