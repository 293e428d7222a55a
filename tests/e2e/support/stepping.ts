import type { Page } from '@playwright/test'

/** Waits until the device has all pages of the survey and goes on by itself: the script says so on the page. */
export async function steppingBegins(page: Page): Promise<void> {
  await page.locator('html[data-stepping]').waitFor({ state: 'attached' })
}
