import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { answerAll, begin, press, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

const GREEN_BUS = paths.go('en', 'green-bus')
const DAYS = 86_400

test('a way in that asks whose device it is asks once, and keeps the place on an own device for 30 days', async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(GREEN_BUS)
  await press(page, 'yes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this your own phone, tablet or computer?')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await press(page, 'own')
  await expect(page).toHaveURL(/\/questions\/B1$/)
  const draft = (await context.cookies()).find(({ name }) => name === 'draft-green-bus')
  expect((draft?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(29 * DAYS)
  await page.goto(GREEN_BUS)
  await press(page, 'yes')
  await expect(page).toHaveURL(/\/questions\/B1$/)
})

for (const value of ['shared', 'skip'] as const) {
  test(`answered with ${value}, the device keeps nothing after the browser is closed`, async ({ page, context }) => {
    await page.goto(GREEN_BUS)
    await press(page, 'yes')
    await press(page, value)
    await expect(page).toHaveURL(/\/questions\/B1$/)
    const cookies = await context.cookies()
    expect(cookies.map(({ name }) => name).sort()).toEqual(['device', 'draft-green-bus'])
    expect(cookies.map(({ expires }) => expires)).toEqual([-1, -1])
    await page.goto(paths.device('en', 'green-bus'))
    await expect(page).toHaveURL(/\/questions\/B1$/)
  })
}

test('somebody stops, gets a code to keep, and goes on with it on another phone where they stopped', async ({ page, browser }) => {
  await begin(page, 'en', 'quiet-river')
  await page.locator('input[value=like]').check()
  await press(page, 'continue')
  await page.locator('input[value=some]').check()
  await press(page, 'save')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop now and come back later')
  await expect(page.getByText('We can’t see this until you press send.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'It opens the page “My code” with your code.' })).toBeVisible()
  await expectAccessible(page)
  const code = (await page.locator('.code').innerText()).trim()
  expect(page.url()).not.toContain(code)
  await page.getByRole('button', { name: 'Finished, next person' }).click()
  await page.goto(paths.savePlace('en', 'quiet-river'))
  await expect(page).toHaveURL(paths.go('en', 'quiet-river'))

  const phone = await (await browser.newContext({ baseURL: new URL(page.url()).origin, javaScriptEnabled: false })).newPage()
  await phone.goto(paths.myCode('en'))
  await phone.locator('#code').fill(code.toLowerCase())
  await press(phone, 'open')
  await press(phone, 'carry-on')
  await expect(phone).toHaveURL(/questions\/A3$/)
  await press(phone, 'back')
  await expect(phone.locator('input[value=some]')).toBeChecked()
  await phone.context().close()
})

test('stopping before the first answer keeps the place too', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await press(page, 'save')
  await expect(page).toHaveURL(/\/save$/)
  await page.getByRole('link', { name: 'Carry on' }).click()
  await expect(page).toHaveURL(/questions\/A1$/)
})

test('the code of sent answers can be kept as a picture, and is in no address', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await answerAll(page)
  const code = await send(page)
  await page.getByRole('link', { name: 'Show the code as a picture' }).click()
  await expect(page.locator('.code')).toHaveText(code)
  await expect(page.locator('.qr-code')).toBeVisible()
  expect(page.url()).not.toContain(code)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
