import { expect } from '@playwright/test'
import { expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { begin } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'
import { paths } from '#app/paths.ts'

test('the languages unfold by keyboard, in their own names, large enough to touch, and keep the answer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await begin(page, 'en', 'quiet-river')
  const address = page.url()
  await page.locator('input[name=answer]').first().check()
  await page.locator('.languages summary').focus()
  await page.keyboard.press('Enter')
  const romanian = page.locator('button[value="language:ro"]')
  await expect(romanian).toBeVisible()
  for (const button of await page.locator('.languages li > *, .languages summary').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.innerText()).toBeGreaterThanOrEqual(44)
  }
  await expectNoSidewaysScroll(page)
  await romanian.click()
  await expect(page).toHaveURL(address.replace('/en/', '/ro/'))
  await expect(page.locator('input[name=answer]').first()).toBeChecked()
})

for (const [accept, wanted] of [['zh-TW,zh;q=0.9', 'zh-Hant'], ['pa', 'pa-Guru'], ['pa-IN', 'pa-Guru'], ['en-GB', 'en'], ['ckb-IQ', 'ckb'], ['ku-Arab', 'ckb'], ['cy-GB,en;q=0.8', 'cy'], ['tlh', 'en']] as const) {
  test(`a browser that asks for ${accept} begins in ${wanted}`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'Accept-Language': accept }, maxRedirects: 0 })
    expect(new URL(answer.headers()['location'] ?? '', answer.url()).pathname).toBe(paths.home(wanted))
  })
}

test('a related tag in the address leads to the language that is offered', async ({ request }) => {
  for (const [asked, wanted] of [['zh-TW', 'zh-Hant'], ['en-GB', 'en'], ['pa-IN', 'pa-Guru']] as const) {
    const answer = await request.get(paths.help(asked), { maxRedirects: 0 })
    expect(new URL(answer.headers()['location'] ?? '', answer.url()).pathname).toBe(paths.help(wanted))
  }
})
