import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { steppingBegins } from '#tests/e2e/support/stepping.ts'
import { answerAll, begin, press, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

// Words that worry, and "I want to tell someone": the same with scripts, on the device, and without (SAFE-03, SAFE-04).

const WORRIES = { en: 'my dad hits me and i hide', ur: 'ابو مجھے مارتے ہیں' } as const

const hasScripts = () => test.info().project.use.javaScriptEnabled !== false

/** Stands at the survey's last open question, on the device where there are scripts. */
async function comeToWords(page: Page, lang: string): Promise<void> {
  await begin(page, lang, 'quiet-river')
  if (hasScripts()) await steppingBegins(page)
  while (!page.url().endsWith('/A9')) {
    const { pathname } = new URL(page.url())
    await press(page, 'continue')
    await expect(page).not.toHaveURL(new RegExp(`${pathname}$`))
  }
}

async function carryOn(page: Page): Promise<void> {
  await page.locator('main a.button-primary, main a.button').first().click()
  await expect(page).not.toHaveURL(/\/help$/)
}

for (const lang of ['en', 'ur'] as const) {
  test(`words that worry bring the calm page once, which says nothing of them, in ${lang}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 360, height: 740 })
    await comeToWords(page, lang)
    await page.locator('textarea').fill(WORRIES[lang])
    await press(page, 'continue')
    await expect(page).toHaveURL(/\/help$/)
    await expect(page.locator('body')).not.toContainText(WORRIES[lang])
    await expect(page.locator('[data-told]')).toBeHidden()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.locator('button[name=tell]').click()
    await expect(page.locator('[data-told]')).toBeVisible()
    await expect(page.locator('button[name=tell]')).toBeHidden()
    await carryOn(page)
    await answerAll(page)
    await send(page)
    await expect(page.locator('.help-block')).toBeVisible()
  })
}

test('"I want to tell someone" stands at an open question, keeps what is half written, and can be sent at once', async ({ page }) => {
  await comeToWords(page, 'en')
  await page.locator('textarea').fill('more dogs')
  await press(page, 'tell')
  await expect(page).toHaveURL(/\/help$/)
  await expect(page.locator('[data-told]')).toBeVisible()
  await page.goBack()
  await expect(page.locator('textarea')).toHaveValue('more dogs')
  await page.goForward()
  await page.getByRole('button', { name: 'Send what I have written now' }).click()
  await expect(page).toHaveURL(/\/thank-you/)
})

test('after a message in the forum that worries, help comes first', async ({ page }) => {
  await page.goto(paths.space('en', 'speak-up'))
  await page.getByLabel('Code of this forum').fill('bus stop talk')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByRole('heading', { name: 'Your member code', level: 1 })).toBeVisible()
  await page.goto(paths.thread('en', 'speak-up', 'bus'))
  await page.getByLabel('Your message', { exact: true }).fill('my dad hits me')
  await page.getByRole('button', { name: 'Send my message' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you for telling us' })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('hits')
  await expectAccessible(page)
})

test('the page of help begins with those whom the way in is for, and names a worry in no address', async ({ page }) => {
  await begin(page, 'en', 'green-bus')
  await page.locator('.help-link').click()
  await expect(page).toHaveURL(/\/en\/help\?from=green-bus$/)
  await page.getByText('Somebody hurts me or scares me').click()
  await expect(page.getByText('Nobody may hurt you, also not at home.')).toBeVisible()
  await expect(page).toHaveURL(/\/en\/help\?from=green-bus$/)
  await expectAccessible(page)
})

test('the safeguarding lead adds a phrase, tries a text and retires the phrase again', async ({ page }) => {
  const phrase = `purple ${test.info().project.name.replace(/\W/g, ' ')} teapot`
  await page.goto(paths.office.signIn())
  await page.getByRole('button', { name: 'Sign in as Designated Safeguarding Lead' }).click()
  await page.goto(paths.office.riskList('en'))
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Enter a phrase').first()).toBeVisible()
  await page.getByLabel('Phrase', { exact: true }).fill(phrase)
  await page.getByLabel('About').selectOption('home')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: phrase })).toBeVisible()
  await expectAccessible(page)
  await page.goto(paths.office.riskPhrases())
  await page.getByLabel('Text', { exact: true }).fill(`the ${phrase} again`)
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(page.getByText('It would be read first, for: Violence at home')).toBeVisible()
  await expectAccessible(page)
  await page.goto(paths.office.riskList('en'))
  await page.getByRole('button', { name: `Retire ${phrase}` }).click()
  await expect(page.getByRole('button', { name: `Use again ${phrase}` })).toBeVisible()
})
