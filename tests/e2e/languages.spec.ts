import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { begin } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'
import { paths } from '#app/paths.ts'
import { KNOWN_LANGUAGES } from '#seeds/empty/known-languages.ts'

const PHONE = { width: 320, height: 640 }

async function expectReadable(page: Page, lang: string, direction: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page.locator('html')).toHaveAttribute('dir', direction)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

for (const { tag, direction, ownName } of KNOWN_LANGUAGES) {
  test(`home, a survey, help and my code can be read in ${tag} on the smallest phone`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    for (const address of [paths.home(tag), paths.go(tag, 'quiet-river'), paths.help(tag), paths.myCode(tag)]) {
      expect((await page.goto(address))?.status()).toBe(200)
      await expectReadable(page, tag, direction)
    }
    await begin(page, tag, 'quiet-river')
    await expectReadable(page, tag, direction)
    await expect(page.locator('.languages summary')).toContainText(ownName)
  })
}
