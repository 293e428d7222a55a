import { expect, test as base, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { press } from '#tests/e2e/support/survey.ts'

// Not the test that watches for other origins: this one leads to one, on purpose. A website on this machine stands in.
const test = base.extend({ baseURL: async ({}, use) => { await use(process.env['SAYBACK_URL']) } })
const ELSEWHERE = process.env['EXIT_URL'] ?? ''

async function cookieNames(page: Page): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => name)
}

test('Shift three times leaves at once, and Back does not lead to the page again', async ({ page }) => {
  await page.goto(paths.home('en'))
  await page.goto(paths.help('en'))
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await page.keyboard.press('a')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(paths.help('en'))
  const pressed = Date.now()
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(ELSEWHERE)
  expect(Date.now() - pressed).toBeLessThan(2500)
  await page.goBack()
  await expect(page).toHaveURL(paths.home('en'))
})

test('an own device keeps nothing of the survey, and what was chosen last goes on under its code elsewhere', async ({ page, browser }) => {
  await page.goto(paths.go('en', 'green-bus'))
  await press(page, 'yes')
  await press(page, 'own')
  await press(page, 'save')
  const code = (await page.locator('.code').innerText()).trim()
  await page.getByRole('link', { name: 'Carry on' }).click()
  await page.waitForFunction(async () => (await caches.keys()).length > 0) // from here the survey is stepped through on the device
  await page.locator('input[value="7"]').check()
  await page.getByRole('button', { name: 'Exit this page' }).click()
  await expect(page).toHaveURL(ELSEWHERE)
  expect(await cookieNames(page)).toEqual([])
  await page.goto(paths.home('en'))
  expect(await page.evaluate(async () => [Object.keys(localStorage), await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], [], 0])

  const phone = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
  await phone.goto(paths.myCode('en'))
  await phone.locator('#code').fill(code)
  await press(phone, 'open')
  await press(phone, 'carry-on')
  await press(phone, 'shared')
  await expect(phone).toHaveURL(/questions\/B2$/)
  await phone.context().close()
})
