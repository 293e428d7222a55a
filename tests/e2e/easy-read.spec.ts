import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { answerAll, begin, press, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

/** Presses the switch of the page, which is not part of a question. */
async function switchTo(page: Page, format: 'easy' | 'standard') {
  await page.locator(`button[name=format][value=${format}]`).click()
}

test('a reader switches to Easy Read inside a question and back, and keeps place and answer', async ({ page }) => {
  await begin(page, 'en', 'quiet-river')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How do you feel about where you live?')
  await page.locator('input[value=ok]').check()
  await press(page, 'format:easy')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Do you like the place where you live?')
  await expect(page).toHaveURL(/questions\/A1/)
  await expect(page.locator('input[value=ok]')).toBeChecked()
  await expect(page.locator('h1 svg.picture')).toBeVisible()
  await press(page, 'continue')
  await press(page, 'format:standard')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Do you have enough places to play near your home?')
})

test('a reader switches on any page, stays on it, and every page after it is in Easy Read', async ({ page }) => {
  await page.goto(`${paths.help('en')}?format=standard`)
  await switchTo(page, 'easy')
  await expect(page).toHaveURL(new RegExp(`${paths.help('en')}$`))
  await expect(page.getByText('You can always ask for help.')).toBeVisible()
  await page.goto(paths.home('en'))
  await expect(page.getByText('Do you have a code?')).toBeVisible()
  await switchTo(page, 'standard')
  await expect(page.getByText('Do you have a code from school or from a poster?')).toBeVisible()
  expect((await page.context().cookies()).filter(({ name }) => name.includes('format'))).toEqual([])
})

test('survey A can be finished in Easy Read at 320 pixels, every page accessible', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(paths.go('en', 'sunny-kite'))
  await switchTo(page, 'easy')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await begin(page, 'en', 'sunny-kite')
  await expectNoSidewaysScroll(page)
  await answerAll(page, { examined: true })
  await expectNoSidewaysScroll(page)
  await send(page)
  await expectAccessible(page)
})

test('the page about the pictures is accessible and names the licence', async ({ page }) => {
  await page.goto(paths.pictures('en'))
  await expect(page.getByRole('link', { name: 'CC BY-SA 4.0' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
