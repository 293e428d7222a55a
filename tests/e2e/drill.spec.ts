import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible } from '#tests/e2e/support/accessible.ts'
import { test } from '#tests/e2e/support/test.ts'

const LEAD = 'Designated Safeguarding Lead'

// One drill runs at a time, so this runs once, and without scripts.
test('a drill goes through the rooms and is marked in each', async ({ browser, baseURL }) => {
  test.setTimeout(120_000)
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await signIn(page, LEAD)
  await page.goto(paths.office.concerns())
  await page.getByRole('button', { name: 'Start a drill' }).click()
  await expect(page.getByText('The drill has started')).toBeVisible()
  await signIn(page, 'Forum Moderator')
  await page.goto(paths.office.reading())
  await page.getByRole('link', { name: 'Drill: this is a test' }).first().click()
  await expect(page.getByText('Drill', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Raise a safeguarding concern' }).click()
  await signIn(page, LEAD)
  await page.goto(paths.office.concerns())
  await page.getByRole('link', { name: /^Drill\s*,/ }).click()
  await expect(page.getByText('This is a drill.').first()).toBeVisible()
  await expectAccessible(page)
  await choose(page, 'Today', 'Save')
  for (const [name, value] of [['recipient', 'front_door'], ['route', 'phone'], ['lawfulReason', 'drill'], ['shared', 'worry_only']] as const) await page.locator(`input[name=${name}][value=${value}]`).check()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await choose(page, 'Drill done', 'Close this record')
  await page.goto(paths.office.concerns('drills'))
  await expect(page.getByRole('link', { name: /^Drill\s*,/ })).toHaveCount(2)
})

async function signIn(page: Page, role: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto(paths.office.signIn())
  await page.getByRole('button', { name: `Sign in as ${role}`, exact: true }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
}

async function choose(page: Page, option: string, button: string): Promise<void> {
  await page.getByRole('radio', { name: option }).check()
  await page.getByRole('button', { name: button, exact: true }).click()
}
