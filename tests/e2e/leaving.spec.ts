import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { press } from '#tests/e2e/support/survey.ts'
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
