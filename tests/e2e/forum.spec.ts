import { expect, type Browser, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible } from '#tests/e2e/support/accessible.ts'
import { test } from '#tests/e2e/support/test.ts'

const THREAD = paths.thread('en', 'speak-up', 'bus')

async function comeIn(page: Page): Promise<string> {
  await page.goto(paths.space('en', 'speak-up'))
  await page.getByLabel('Code of this forum').fill('bus stop talk')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByRole('heading', { name: 'Your member code', level: 1 })).toBeVisible()
  return await page.locator('.code').innerText()
}

async function write(page: Page, words: string) {
  await page.goto(THREAD)
  await page.getByLabel('Your message', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Send my message' }).click()
  await expect(page.getByRole('heading', { name: 'We have your message' })).toBeVisible()
}

/** A moderator in a browser of their own, on the page of this message. */
async function openAsModerator(browser: Browser, words: string, baseURL: string | undefined): Promise<Page> {
  const office = await browser.newPage({ baseURL, javaScriptEnabled: test.info().project.use.javaScriptEnabled ?? true })
  await office.goto(paths.office.signIn())
  await office.getByRole('button', { name: 'Sign in as Forum Moderator' }).click()
  await office.goto(paths.office.moderation())
  await office.getByRole('link', { name: words }).click()
  await expect(office.getByRole('heading', { name: 'A message from' })).toBeVisible()
  return office
}

function unique(words: string): string {
  return `${words} ${test.info().project.name} ${Date.now()}`
}

test('what a young person writes is seen by everybody after a moderator has read it', async ({ page, browser, baseURL }) => {
  const words = unique('Let the bus wait for the train')
  await comeIn(page)
  await write(page, words)
  await expectAccessible(page)
  await expect(page.getByText(/Your message will be read|We are checking messages now/)).toBeVisible()
  await page.goto(THREAD)
  await expect(page.getByText(words)).toHaveCount(0)
  const office = await openAsModerator(browser, words, baseURL)
  await office.getByRole('button', { name: 'Put it up', exact: true }).click()
  await expect(office.getByText('It is visible now.')).toBeVisible()
  await expectAccessible(office)
  await page.goto(THREAD)
  await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible()
  await office.close()
})

test('a moderator says why in kind words when a message is not put up', async ({ page, browser, baseURL }) => {
  const words = unique('You are all thick')
  await comeIn(page)
  await write(page, words)
  const office = await openAsModerator(browser, words, baseURL)
  await office.getByRole('link', { name: 'It is unkind to somebody' }).click()
  await expect(office.getByLabel('Message to the author').filter({ hasText: 'You can write it again in other words' })).toBeVisible()
  await expectAccessible(office)
  await office.getByRole('button', { name: 'Do not put it up' }).click()
  await expect(office.getByText('It is not put up. The author sees why.')).toBeVisible()
  await page.goto(THREAD)
  await expect(page.getByText(words)).toHaveCount(0)
  await office.close()
})

test('words are taken out of a copy; a copy like the original is not taken', async ({ page, browser, baseURL }) => {
  const words = unique('Call me on 07700 900777')
  await comeIn(page)
  await write(page, words)
  const office = await openAsModerator(browser, words, baseURL)
  await office.getByRole('button', { name: 'Put it up without these words' }).click()
  await expect(office.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expectAccessible(office)
  const copy = words.replace('07700 900777', '[removed]')
  await office.getByLabel('What others will see').fill(copy)
  await office.getByRole('button', { name: 'Put it up without these words' }).click()
  await expect(office.getByText('It is visible now, without the words you took out.')).toBeVisible()
  await page.goto(THREAD)
  await expect(page.getByRole('article').filter({ hasText: copy })).toBeVisible()
  await expect(page.getByText('07700')).toHaveCount(0)
  await office.close()
})

test('a member leaves this browser and comes back with their member code', async ({ page }) => {
  const code = await comeIn(page)
  await expectAccessible(page)
  await page.goto(paths.space('en', 'speak-up'))
  await page.getByRole('button', { name: 'Leave this browser' }).click()
  await expect(page.getByLabel('Your member code', { exact: true })).toBeVisible()
  await page.goto(paths.memberCode('en', 'speak-up'))
  await expect(page.getByRole('heading', { name: 'Speak Up Brackenford', level: 1 })).toBeVisible()
  await page.getByLabel('Your member code', { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Come back' }).click()
  await expect(page.getByRole('heading', { name: 'You are in' })).toBeVisible()
  expect(page.url()).not.toContain(code.slice(0, 7))
  await expectAccessible(page)
})

test('wrong codes are answered alike, and what was typed stays', async ({ page }) => {
  await page.goto(paths.space('en', 'speak-up'))
  await page.getByLabel('Code of this forum').fill('BUS-STOP-WALK')
  await page.getByRole('button', { name: 'Come in' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'This code does not open this forum' })).toBeVisible()
  await expect(page.getByLabel('Code of this forum')).toHaveValue('BUS-STOP-WALK')
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page)
})

test('an empty message is not sent, and the error leads to the field', async ({ page }) => {
  await comeIn(page)
  await page.goto(THREAD)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send my message' }).click()
  await page.getByRole('link', { name: 'Enter your message' }).click()
  await expect(page.getByLabel('Your message', { exact: true })).toBeFocused()
})

test('anybody can tell us about a message without signing in', async ({ page }) => {
  await page.goto(THREAD)
  await page.getByRole('link', { name: 'Tell us about message 2' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tell us' }).click()
  await expect(page.getByRole('link', { name: 'Choose what it is about' })).toBeVisible()
  await page.getByLabel('I am worried about somebody').check()
  await page.getByRole('button', { name: 'Tell us' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you for telling us' })).toBeVisible()
  await expectAccessible(page)
})

for (const lang of ['pl', 'ur', 'ar']) {
  test(`the thread can be read in ${lang}, each message in its own language and direction`, async ({ page }) => {
    await page.goto(paths.thread(lang, 'speak-up', 'bus'))
    await expect(page.locator('article [lang="ur"][dir="rtl"]').first()).toBeVisible()
    await expect(page.locator('article [lang="pl"][dir="ltr"]').first()).toBeVisible()
    await expectAccessible(page)
  })
}

test('two copies of one form are one message, and the code is in no address', async ({ page, browser, baseURL }) => {
  const words = unique('Sent twice')
  const code = await comeIn(page)
  await page.goto(THREAD)
  const submissionKey = await page.locator('input[name="submissionKey"]').getAttribute('value') ?? ''
  const post = () => page.request.post(THREAD, { headers: { Origin: baseURL ?? '' }, form: { text: words, language: 'en', submissionKey }, maxRedirects: 0 })
  const answers = await Promise.all([post(), post(), post()])
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
  expect(new Set(answers.map((answer) => answer.headers()['location']))).toEqual(new Set([paths.postSent('en', 'speak-up', 'bus')]))
  const cookies = await page.context().cookies()
  expect(cookies.find(({ value }) => value === code.replaceAll('\n', ''))).toMatchObject({ name: 'member-speak-up', httpOnly: true, expires: -1 })
  const office = await openAsModerator(browser, words, baseURL)
  await office.goto(paths.office.moderation())
  await expect(office.getByRole('link', { name: words })).toHaveCount(1)
  await office.close()
})

test('letters that did not arrive are said, and the rest of the message stays', async ({ page, baseURL }) => {
  await comeIn(page)
  const answer = await page.request.post(THREAD, {
    headers: { Origin: baseURL ?? '', 'Content-Type': 'application/x-www-form-urlencoded' },
    data: Buffer.from(`text=A+caf%E9+at+the+stop&language=en&submissionKey=${'1'.repeat(26)}`),
  })
  expect(answer.status()).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Some of these letters did not reach us')
  expect(html).toContain('at the stop</textarea>')
})

test('a page kept from before somebody came in is not shown to them afterwards', async ({ page }) => {
  const before = await page.request.get(THREAD)
  expect(before.headers()).toMatchObject({ 'cache-control': 'public, max-age=60', vary: expect.stringContaining('Cookie') })
  await comeIn(page)
  const after = await page.request.get(THREAD)
  expect(after.headers()['cache-control']).toBe('no-store')
  expect(await after.text()).toContain('Write a message')
})
