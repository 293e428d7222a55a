import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { answerAll, begin, press, send } from '#tests/e2e/support/survey.ts'
import { steppingBegins } from '#tests/e2e/support/stepping.ts'
import { test } from '#tests/e2e/support/test.ts'

// With scripts a survey is stepped through on the device. These tests are left out of the project without scripts.

test('between two questions nothing is waited for: only the saved draft goes out, and each page has its address, title and focus', async ({ page }) => {
  await begin(page, 'en', 'quiet-river')
  await steppingBegins(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.split('/').at(-1) ?? ''}`))
  await page.locator('input[value=like]').check()
  await press(page, 'continue')
  await expect(page).toHaveURL(/\/questions\/A2$/)
  await expect(page).toHaveTitle(/^Do you have enough places to play/)
  await expect(page.locator('h1')).toBeFocused()
  await expect(page.locator('.caption')).toHaveText('Question 2 of 10')
  await press(page, 'continue')
  await press(page, 'back')
  await page.goBack()
  await page.goForward()
  await expect(page).toHaveURL(/\/questions\/A2$/)
  expect(new Set(asked)).toEqual(new Set(['POST draft']))
})

test('every page of the device is as accessible as the server\'s, in both directions', async ({ page }) => {
  test.setTimeout(120_000)
  for (const [lang, collector] of [['en', 'sunny-kite'], ['ur', 'quiet-river']] as const) {
    await page.setViewportSize({ width: 320, height: 700 })
    await begin(page, lang, collector)
    await steppingBegins(page)
    await answerAll(page, { examined: true })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await send(page)
    await expectAccessible(page)
  }
})

test('a wrong answer is said twice in the same words, keeps what was typed, and takes the focus', async ({ page }) => {
  await begin(page, 'en', 'quiet-river')
  await steppingBegins(page)
  for (let question = 0; question < 2; question += 1) await press(page, 'continue')
  for (const code of ['parks', 'clubs', 'swimming', 'quiet']) await page.locator(`input[value=${code}]`).check()
  await press(page, 'continue')
  await expect(page.getByText('Pick up to 3 answers')).toHaveCount(2)
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('input[value=parks]')).toBeChecked()
  await expectAccessible(page)
  await page.locator('input[value=quiet]').uncheck()
  await press(page, 'continue')
  await expect(page).toHaveURL(/\/questions\/A4$/)
  await expect(page).not.toHaveTitle(/^Error: /)
})

test('answers can be changed from the last page, are sent once, and come back under the code', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await steppingBegins(page)
  const words = 'A ramp at the skate park <b>& "more"</b> 🛹'
  await answerAll(page, { answers: { A1: 'dislike', A9: words } })
  await expect(page.locator('.check-list')).toContainText(words)
  await page.getByRole('link', { name: /^Change.*where you live/ }).click()
  await page.locator('input[value=like]').check()
  await press(page, 'continue')
  await expect(page).toHaveURL(/\/check$/)
  await expect(page.locator('.check-list')).toContainText('I like it')
  const code = await send(page)
  await page.goto(paths.myCode('en'))
  await page.getByRole('textbox').fill(code)
  await page.locator('main form button[type=submit]').first().click()
  await page.getByRole('button', { name: 'Show my answers' }).click()
  await expect(page.locator('main')).toContainText(words)
  await expect(page.locator('main')).toContainText('I like it')
})

test('how many letters are left is said as people count them', async ({ page }) => {
  await begin(page, 'en', 'quiet-river')
  await steppingBegins(page)
  for (let question = 0; question < 7; question += 1) { await press(page, 'continue'); if (page.url().endsWith('/help')) await page.locator('a.button[href*="/go/"]').first().click() }
  await expect(page).toHaveURL(/\/questions\/A8$/)
  await page.locator('textarea').fill('Skate 👩‍👩‍👧')
  await expect(page.locator('#answer-limit')).toHaveText(/^Letters left: \d+$/)
  const left = Number((await page.locator('#answer-limit').innerText()).replace(/\D/g, ''))
  await page.locator('textarea').fill('Skate 👩‍👩‍👧👍🏽')
  await expect(page.locator('#answer-limit')).toHaveText(`Letters left: ${left - 1}`)
})

test('an answer that means trouble leads to help once, also on the device', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await steppingBegins(page)
  for (let question = 0; question < 3; question += 1) await press(page, 'continue')
  await page.locator('input[value=not-safe]').check()
  await press(page, 'continue')
  await expect(page).toHaveURL(/\/help$/)
  await expect(page.locator('main')).not.toContainText('Not safe')
  await page.locator('a.button[href*="/go/"]').first().click()
  await expect(page).toHaveURL(/\/questions\/A7$/)
  await press(page, 'back')
  await press(page, 'continue')
  await expect(page).toHaveURL(/\/questions\/A7$/)
})

test('the switch of language keeps the place and the answers', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await steppingBegins(page)
  await page.locator('input[value=like]').check()
  await press(page, 'continue')
  await page.locator('input[value=some]').check()
  await press(page, 'language:ur')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('input[value=some]')).toBeChecked()
  await steppingBegins(page)
  await press(page, 'back')
  await expect(page.locator('input[value=like]')).toBeChecked()
})

test('a shared device: without a signal the survey goes on, waits at the end, and goes by itself; then nothing is left behind', async ({ page, context }) => {
  await begin(page, 'en', 'sunny-kite')
  await steppingBegins(page)
  await press(page, 'continue')
  await context.setOffline(true)
  await answerAll(page, { answers: { A9: 'More swings' } })
  await expect(page.locator('.offline')).toBeVisible()
  await page.locator('main form button[type=submit]').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your answers are waiting')
  await expectNothingStored(page)
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you', { timeout: 20_000 })
  await page.getByRole('button', { name: 'Finished, next person' }).click()
  await expect(page).toHaveURL(/\/go\/sunny-kite$/)
  await expectNothingStored(page)
  expect((await context.cookies()).filter(({ name }) => name.includes('draft'))).toEqual([])
  await page.goBack()
  await expect(page.locator('main')).not.toContainText('More swings')
  await expect(page.locator('.code')).toHaveCount(0)
})

test('an own device: the tab closed and opened again without a signal goes on where it was, and sends when there is one', async ({ page, context }) => {
  test.setTimeout(90_000)
  await begin(page, 'en', 'open-harbour')
  await steppingBegins(page)
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('sayback open-harbour')).keys()).length)).toBeGreaterThan(2)
  await page.locator('input[name=answer]').first().check()
  await press(page, 'continue')
  await context.setOffline(true)
  await page.locator('input[name=answer]').nth(1).check()
  await press(page, 'continue')
  await expect(page).toHaveURL(/\/questions\/C3$/)
  await page.close()
  const again = await context.newPage()
  await again.goto(paths.go('en', 'open-harbour'))
  await expect(again).toHaveURL(/\/questions\/C3$/)
  await press(again, 'back')
  await expect(again.locator('input[name=answer]').nth(1)).toBeChecked()
  await press(again, 'continue')
  await answerAll(again)
  await again.locator('main form button[type=submit]').last().click()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Your answers are waiting')
  await again.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(paths.go('en', 'open-harbour'))
  await expect(later).toHaveURL(/\/thank-you$/)
  await expect(later.locator('.code')).toHaveText(/^([2-9A-Z]{3}-){5}[2-9A-Z]{3}$/)
  expect(await later.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('a shared device that is left alone asks once, and then forgets', async ({ page, context }) => {
  await page.clock.install()
  await begin(page, 'en', 'sunny-kite')
  await steppingBegins(page)
  await page.locator('input[value=like]').check()
  await press(page, 'continue')
  await page.clock.fastForward('10:01')
  await expect(page.getByRole('dialog')).toContainText('Are you still there?')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'I am still here' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.clock.fastForward('09:00')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.clock.fastForward('01:01')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.clock.fastForward('01:01')
  await expect(page).toHaveURL(/\/go\/sunny-kite$/)
  expect((await context.cookies()).filter(({ name }) => name.includes('draft'))).toEqual([])
})

async function expectNothingStored(page: Page): Promise<void> {
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys(),
    databases: (await indexedDB.databases()).length, workers: (await navigator.serviceWorker.getRegistrations()).length, state: JSON.stringify(history.state),
  }))
  expect(stored).toEqual({ local: [], session: [], caches: [], databases: 0, workers: 0, state: 'null' })
}
