import { expect, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../../bin/chromium.mjs'
import { paths } from '#app/paths.ts'
import { printPdf } from '#app/server/print-pdf.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { answerAll, press, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

test('a worker helps a room: a card each, counts alone, and nothing that was sent opens again', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000)
  await signIn(page)
  const session = await startSession(page)
  const [first = '', second = ''] = await printCards(page)
  const child = await tablet(browser, baseURL)
  await useCard(child, first)
  await answerAll(child)
  await send(child)
  const code = await child.locator('.code').textContent()
  await child.locator('main form button').last().click()
  await expect(child).toHaveURL(new RegExp(`${paths.session('en', 'quiet-river')}$`))
  for (const gone of [paths.check('en', 'quiet-river'), paths.question('en', 'quiet-river', 'A1')]) {
    await child.goto(gone)
    await expect(child).toHaveURL(new RegExp(`${paths.go('en', 'quiet-river')}$`))
  }
  await typeCard(child, first)
  await expect(child.getByText('This code does not work').first()).toBeVisible()
  await typeCard(child, second)
  await expect(child).toHaveURL(/session\/start$/)
  await page.goto(session)
  await expect(page.getByText('1 of 6')).toHaveCount(2)
  expect(await page.content()).not.toContain(code ?? 'no code')
  await expectAccessible(page)
})

test('a worker writes for one child: the page says who decides, and forgets everything when it is sent', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page)
  await startSession(page)
  await press(page, 'scribe')
  await expect(page.getByText('You decide what is written')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'yes')
  await answerAll(page)
  await send(page)
  await page.locator('main form button').last().click()
  await page.goto(paths.question('en', 'quiet-river', 'A1'))
  await expect(page).toHaveURL(new RegExp(`${paths.go('en', 'quiet-river')}$`))
})

test('hands up are counted apart, and mistakes are said beside the field', async ({ page }) => {
  await signIn(page)
  const session = await startSession(page)
  await page.locator('a[href$="/hands/A1"]').click()
  await page.locator('#count-like').fill('9')
  await page.locator('main form button').click()
  await expect(page.getByText('no more than the children in the room')).toHaveCount(2)
  await expectAccessible(page)
  await page.locator('#count-like').fill('4')
  await page.locator('#count-dislike').fill('1')
  await page.locator('main form button').click()
  await expect(page).toHaveURL(session)
  await expect(page.getByText('Counted by show of hands, n = 5')).toBeVisible()
})

test('a paper is typed in, its mistakes lose nothing, and a slip carries the code', async ({ page }) => {
  await signIn(page)
  await page.goto(paths.office.paperEntry('sunny-kite'))
  await page.locator('#A1').fill('7')
  await page.locator('#A9').fill('A park with a roof')
  await press(page, 'store')
  await expect(page.getByText('A1: “7” stands on no box')).toHaveCount(2)
  await expect(page.locator('#A9')).toHaveValue('A park with a roof')
  await expectAccessible(page)
  await page.locator('#A1').fill('1')
  await press(page, 'store')
  await expect(page.getByText(/^Stored\. \d+ today\.$/)).toBeVisible()
  await expect(page.locator('#A9')).toHaveValue('')
  await page.locator('#slip').check()
  await press(page, 'store')
  await expect(page.locator('.token')).toHaveText(/^([2-9A-Z]{3}-){5}[2-9A-Z]{3}$/)
  await expectAccessible(page)
})

test('a paper can be typed in without the mouse', async ({ page, javaScriptEnabled }) => {
  await signIn(page)
  await page.goto(paths.office.paperEntry('quiet-river'))
  if (javaScriptEnabled === false) {
    await page.locator('#A1').fill('2')
    await page.locator('#A1').press('Enter')
    await expect(page.getByText('Nothing is stored yet')).toBeVisible()
    return
  }
  await expect(page.locator('#A1')).toBeFocused()
  await page.keyboard.type('2\n1\n13\n')
  await expect(page.locator('#A4')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Stored\. \d+ today\.$/)).toBeVisible()
})

test('the survey on paper and its cards are pages of their own, in every format', async ({ page }) => {
  await signIn(page)
  await page.goto('/office/collectors')
  const collector = /\/office\/collectors\/([0-9a-z]{26})/.exec(await page.content())?.[1] ?? ''
  for (const format of ['standard', 'large', 'easy']) {
    await page.goto(paths.office.paperPrint(collector, 'en', format))
    await expect(page.locator('html')).toHaveAttribute('data-format', format)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  const html = await page.content()
  await page.goto(paths.office.answerCards(collector, 'en'))
  await expectAccessible(page)
  const chromium = findChromium()
  if (chromium) expect((await printPdf(chromium, html)).subarray(0, 5).toString()).toBe('%PDF-')
})

async function signIn(page: Page): Promise<void> {
  await page.goto(paths.office.signIn())
  await page.getByRole('button', { name: 'Sign in as Participation Officer', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function startSession(page: Page): Promise<string> {
  await page.goto(paths.office.newSession())
  await page.locator('#collector').selectOption('quiet-river')
  await page.locator('#label').fill('Year 5, Tuesday')
  await page.locator('#children').fill('6')
  await page.locator('main form button').click()
  await expect(page).toHaveURL(/\/office\/sessions\/[0-9a-z]{26}$/)
  return page.url()
}

async function printCards(page: Page): Promise<readonly string[]> {
  await press(page, 'cards')
  await expect(page.locator('.token-card')).toHaveCount(6)
  await expectAccessible(page)
  return page.locator('.token').allTextContents()
}

async function tablet(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } })
  return context.newPage()
}

async function typeCard(page: Page, token: string): Promise<void> {
  await page.goto(paths.session('en', 'quiet-river'))
  await page.locator('#token').fill(token.toLowerCase())
  await page.locator('main form button').click()
}

async function useCard(page: Page, token: string): Promise<void> {
  await page.goto(paths.session('en', 'quiet-river'))
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await typeCard(page, token)
  await expectAccessible(page)
  await press(page, 'yes')
  await expect(page).toHaveURL(/\/questions\/A1$/)
}
