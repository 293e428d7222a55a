import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'

/** Into the office as one of the demonstration's accounts. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto(paths.office.signIn())
  await page.getByRole('button', { name: `Sign in as ${role}`, exact: true }).click()
  await expect(page.locator('nav.rooms')).toBeVisible()
}
