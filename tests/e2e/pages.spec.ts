import { expect } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { publicPages } from '#tests/e2e/support/public-pages.ts'
import { test } from '#tests/e2e/support/test.ts'

const LANGUAGES = [{ lang: 'en', dir: 'ltr' }, { lang: 'ur', dir: 'rtl' }] as const

for (const { lang, dir } of LANGUAGES) {
  for (const address of publicPages(lang)) {
    test(`${address} can be read by everybody, on a phone and on a desk`, async ({ page, javaScriptEnabled }) => {
      for (const width of javaScriptEnabled ? [360, 1280] : [360]) { // the markup is the same: the desk is looked at once
        await page.setViewportSize({ width, height: 800 })
        const answer = await page.goto(address)
        expect(answer?.status()).toBe(200)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expect(page.locator('html')).toHaveAttribute('dir', dir)
        await expectAccessible(page)
      }
      await page.setViewportSize({ width: 320, height: 800 })
      await expectNoSidewaysScroll(page)
    })
  }
}
