import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '#tests/e2e/support/accessible.ts'
import { paths } from '#app/paths.ts'

/** Presses the button that posts this value: found without words, so that it is the same in every language. What it is folded into is opened. */
export async function press(page: Page, value: string): Promise<void> {
  const button = page.locator(`button[value="${value}"]`)
  if (value.startsWith('language:') && !await button.isVisible()) await page.locator('details', { has: button }).locator('summary').click()
  await button.click()
}

/** Begins a survey and stands at its first question. */
export async function begin(page: Page, lang: string, collector: string): Promise<void> {
  await page.goto(paths.go(lang, collector))
  await press(page, 'yes')
  await expect(page).toHaveURL(/\/(questions\/|device$)/)
  if (page.url().endsWith('/device')) await press(page, 'shared')
  await expect(page).toHaveURL(/\/questions\//)
}

interface Wanted {
  /** Option codes or words by question; the first option, or nothing written, for the others. */
  readonly answers?: Readonly<Record<string, string>>
  readonly examined?: boolean
}

/** Goes on from the page it stands at to "Check your answers". */
export async function answerAll(page: Page, { answers = {}, examined = false }: Wanted = {}): Promise<void> {
  for (let pages = 0; pages < 40; pages += 1) {
    if (examined) await expectAccessible(page)
    const path = new URL(page.url()).pathname
    if (path.endsWith('/check')) return
    if (path.endsWith('/help')) { await page.locator('a.button[href*="/go/"]').first().click(); continue }
    await answerOne(page, answers[path.split('/').at(-1) ?? ''])
    await press(page, 'continue')
    await expect(page).not.toHaveURL(new RegExp(`${path}$`))
  }
  throw new Error('the survey has no end')
}

async function answerOne(page: Page, wanted: string | undefined): Promise<void> {
  const words = page.locator('textarea[name=answer]')
  if (await words.count() > 0) { if (wanted) await words.fill(wanted); return }
  const option = wanted ? page.locator(`input[name=answer][value="${wanted}"]`) : page.locator('input[name=answer]').first()
  await option.check()
}

/** Sends from "Check your answers" and reads the code. */
export async function send(page: Page): Promise<string> {
  await page.locator('main form button[type=submit]').last().click()
  await expect(page).toHaveURL(/\/thank-you/)
  const code = (await page.locator('.code').innerText()).trim()
  expect(code).toMatch(/^([2-9A-Z]{3}-){5}[2-9A-Z]{3}$/)
  return code
}
