import { expect, test as base, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { begin } from '#tests/e2e/support/survey.ts'

// Not the test that watches for other origins: this one leads to one, on purpose. A website on this machine stands in.
const test = base.extend({ baseURL: async ({}, use) => { await use(process.env['SAYBACK_URL']) } })
const ELSEWHERE = process.env['EXIT_URL'] ?? ''

async function cookieNames(page: Page): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => name)
}

test('"Exit this page" on a question that touches something hard leads elsewhere and leaves no cookie', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await begin(page, 'en', 'sunny-kite')
  await expect(page.getByRole('button', { name: 'Exit this page' })).toHaveCount(0)
  await page.goto(paths.question('en', 'sunny-kite', 'A5'))
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Exit this page' }).click()
  await expect(page).toHaveURL(ELSEWHERE)
  expect(await cookieNames(page)).toEqual([])
})

test('it stands on the help page in every direction, and says that the history stays', async ({ page }) => {
  for (const lang of ['en', 'ur']) {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(paths.help(lang))
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await page.goto(paths.help('en'))
  await expect(page.getByText('The history of your browser still shows this page.')).toBeVisible()
  await page.getByRole('button', { name: 'Exit this page' }).click()
  await expect(page).toHaveURL(ELSEWHERE)
})
