import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { answerAll, begin, press, send } from '#tests/e2e/support/survey.ts'
import { countContributions } from '#tests/e2e/support/stored.ts'
import { test } from '#tests/e2e/support/test.ts'

// Every edition in four languages, with scripts and without. Accessibility of every page is examined in answering, stepping and question-kinds.

for (const lang of ['en', 'pl', 'ur', 'zh-Hant'] as const) {
  for (const collector of ['sunny-kite', 'quiet-river', 'green-bus', 'open-harbour'] as const) {
    test(`${collector} is answered and sent in ${lang}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width: 360, height: 740 })
      await begin(page, lang, collector)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await answerAll(page)
      await send(page)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
    })
  }
}

test('scenario 1: a child on a shared tablet answers in Urdu, gets a code, and the next child sees nothing of it', async ({ page, context }) => {
  const words = 'ہمیں مزید جھولے چاہییں'
  await begin(page, 'ur', 'sunny-kite')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('.read-aloud button:visible')).toHaveCount(0)
  await answerAll(page, { answers: { A9: words } })
  await expect(page.locator('main')).toContainText(words)
  const code = await send(page)
  await page.locator('main form:not([action]) button').first().click()
  await expect(page).toHaveURL(new RegExp(`${paths.go('ur', 'sunny-kite')}$`))
  expect((await context.cookies()).filter(({ name }) => name.includes('draft'))).toEqual([])
  await page.goBack()
  await expect(page.locator('body')).not.toContainText(words)
  await expect(page.locator('body')).not.toContainText(code)
  await page.goto(paths.check('ur', 'sunny-kite'))
  await expect(page.locator('body')).not.toContainText(words)
})

test('scenario 14: deleted with the code before the cut-off, the answers are gone from the database and never come back', async ({ page }, { project }) => {
  const words = `a greenhouse for everybody, ${project.name}`
  await begin(page, 'en', 'quiet-river')
  await answerAll(page, { answers: { A9: words } })
  const code = await send(page)
  expect(await countContributions(words)).toBe(1)
  await page.goto(paths.myCode('en'))
  await page.getByRole('textbox').fill(code)
  await page.locator('main form button[type=submit]').first().click()
  await page.getByRole('button', { name: 'Show my answers' }).click()
  await expect(page.locator('main')).toContainText(words)
  await press(page, 'ask-delete')
  await press(page, 'delete')
  await expect.poll(() => countContributions(words)).toBe(0)
  await expect(page.locator('main')).not.toContainText(words)
})
