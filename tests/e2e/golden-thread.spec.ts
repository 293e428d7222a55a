import { expect, type Browser, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { answerAll, begin, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

// From a child's words to what became of them, in one go: a phone without scripts, the office, the public page, the child's code.
const CHILDREN = [
  { lang: 'en', words: 'Mend the swing in the park', translation: undefined },
  { lang: 'ur', words: 'پارک کا جھولا ٹھیک کر دیں', translation: 'Mend the swing in the park' },
]

for (const { lang, words, translation } of CHILDREN) {
  test(`a child's words in ${lang} reach a decision, and the answer reaches the child`, async ({ browser, baseURL, page }, info) => {
    test.setTimeout(180_000)
    const own = `${words} ${info.project.name.length}${Date.now() % 100_000}`
    const child = await phoneWithoutScripts(browser, baseURL)
    const code = await answerAsChild(child, lang, own)
    const title = `A swing that works, ${lang} ${info.project.name}`
    await signIn(page)
    const id = await read(page, own, translation)
    await putCode(page, id)
    const theme = await writeTheme(page, title, own)
    const weDid = `The swing is mended, ${lang} ${info.project.name}.`
    await reply(page, theme, weDid)
    await page.goto(paths.saidAndDid('en'))
    await expect(page.getByText(weDid)).toBeVisible()
    await followAsChild(child, { lang, code, title, weDid, words: own })
  })
}

async function phoneWithoutScripts(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  return context.newPage()
}

async function answerAsChild(child: Page, lang: string, words: string): Promise<string> {
  await begin(child, lang, 'quiet-river')
  await expect(child.locator('html')).toHaveAttribute('lang', lang)
  await expectNoSidewaysScroll(child)
  await answerAll(child, { answers: { A9: words } })
  await expect(child.getByText(words)).toBeVisible()
  return send(child)
}

async function signIn(page: Page): Promise<void> {
  await page.goto(paths.office.signIn())
  await page.getByRole('button', { name: 'Sign in as Participation Officer', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Finds the words in the queue and reads them; a language the officer does not read needs a translation first. Returns their id. */
async function read(page: Page, words: string, translation: string | undefined): Promise<string> {
  await page.goto(paths.office.reading())
  await page.getByRole('link', { name: words }).click()
  await expect(page.getByRole('heading', { name: 'Text to read' })).toBeVisible()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  if (translation) {
    await page.getByLabel('What it says in English').fill(translation)
    await page.getByRole('button', { name: 'Save translation' }).click()
    await expect(page.getByRole('button', { name: 'Read, nothing to do' })).toBeVisible()
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Read, nothing to do' }).click()
  await expect(page).not.toHaveURL(new RegExp(id))
  return id
}

async function putCode(page: Page, id: string): Promise<void> {
  await page.goto(paths.office.codingItem(id))
  await page.getByRole('button', { name: /PLAY-REPAIR/ }).first().click()
  await expect(page.getByRole('button', { name: 'Take off PLAY-REPAIR' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
}

async function writeTheme(page: Page, title: string, words: string): Promise<string> {
  await page.goto(paths.office.newTheme())
  await page.locator('#title').fill(title)
  await page.getByLabel('What you found').fill('Broken swings are named often by children.')
  await page.getByLabel('Consultation it belongs to').selectOption({ label: 'What’s it like to be you?' })
  await page.getByRole('group', { name: 'Written from these codes' }).getByLabel('PLAY-REPAIR').check()
  await page.getByRole('group', { name: 'Priorities of the plan' }).getByLabel('BH2').check()
  await page.getByRole('button', { name: 'Save the theme' }).click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  await page.getByRole('group', { name: words }).getByLabel('Supports').check()
  await page.getByRole('button', { name: 'Save these choices' }).click()
  await expectAccessible(page)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function reply(page: Page, theme: string, weDid: string): Promise<void> {
  await page.goto(paths.office.newFeedbackEntry(theme))
  await page.getByLabel('Done', { exact: true }).check()
  await page.locator('#youSaid').fill('You want swings that work.')
  await page.locator('#weDid').fill(weDid)
  await page.locator('#ownerRole').fill('Parks Manager')
  await page.getByLabel('Its organisation').selectOption({ label: 'Brackenford Borough Council' })
  await page.getByLabel('Action of the plan').selectOption({ index: 3 })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: /Publish/ }).first().click()
  await expect(page.getByText(/Published/).first()).toBeVisible()
}

interface Followed { readonly lang: string; readonly code: string; readonly title: string; readonly weDid: string; readonly words: string }

async function followAsChild(child: Page, { lang, code, title, weDid, words }: Followed): Promise<void> {
  await child.goto(paths.myCode(lang))
  await child.locator('#code').fill(code.toLowerCase().replaceAll('-', ' '))
  await child.locator('button[value=open]').click()
  await expect(child.getByRole('heading', { name: title })).toBeVisible()
  await expect(child.getByText(weDid)).toBeVisible()
  await expect(child.getByText(words)).toHaveCount(0)
  await expectAccessible(child)
  await child.locator('button[value=show]').click()
  await expect(child.getByText(words)).toBeVisible()
  await child.locator('button[value=lock]').click()
  await expect(child.locator('button[value=show]')).toHaveCount(0)
  await child.locator('button[value=ask-delete]').click()
  await child.locator('button[value=delete]').click()
  await expect(child.locator('button[value=ask-delete]')).toHaveCount(0)
  await child.context().close()
}
