import { readFile } from 'node:fs/promises'
import { expect, type Browser, type Page } from '@playwright/test'
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

test('a child asks to be contacted; the safeguarding lead opens it, reads it and deletes it', async ({ page, browser }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 700 })
  await begin(page, 'en', 'quiet-river')
  await answerAll(page)
  await send(page)
  await page.getByRole('link', { name: 'I want someone to contact me' }).click()
  await page.getByLabel('What should we call you?').fill('Blue')
  await page.getByLabel('Call or text me').check()
  await page.locator('#reach').fill('my phone')
  await page.getByRole('button', { name: 'Ask to be contacted' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByText('Enter a phone number with at least 6 digits')).toHaveCount(2)
  await expect(page.getByLabel('What should we call you?')).toHaveValue('Blue')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  const called = `07700 ${Math.floor(Math.random() * 900_000 + 100_000)}`
  await page.locator('#reach').fill(called)
  await page.waitForTimeout(3100) // the second press within three seconds is taken for a double tap
  await page.getByRole('button', { name: 'Ask to be contacted' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your message')
  expect(page.url()).not.toContain('077')
  await expectAccessible(page)

  const office = await openInOffice(browser, new URL(page.url()).origin, called)
  await expect(office.getByText(called)).toBeVisible()
  await expectAccessible(office)
  await office.locator('#reason').fill('to know what happened before we ring')
  await office.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(office.getByRole('link', { name: 'Text 1' }).or(office.getByText('They sent no words that can be found.'))).toBeVisible()
  await office.getByRole('radio', { name: 'Today' }).check()
  await office.getByRole('button', { name: 'Save' }).click()
  await office.getByRole('radio', { name: 'Support offered' }).check()
  await office.getByRole('button', { name: 'Close this record' }).click()
  await expect(office.getByText('What they wrote is deleted.')).toBeVisible()
  await expect(office.getByText(called)).toHaveCount(0)
  await office.context().close()
})

/** The office of the safeguarding lead, with the request opened that has this number. */
async function openInOffice(browser: Browser, baseURL: string, called: string): Promise<Page> {
  const office = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage()
  await office.goto(paths.office.signIn())
  await office.getByRole('button', { name: 'Sign in as Designated Safeguarding Lead', exact: true }).click()
  await office.goto(paths.office.contacts())
  const requests = office.getByRole('link', { name: /^Asked to be contacted/ })
  const addresses = await requests.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses.reverse()) {
    await office.goto(address)
    await expect(office.getByText(called)).toHaveCount(0)
    await office.getByRole('button', { name: 'Open and read' }).click()
    if (await office.getByText(called).count() > 0) break
  }
  return office
}

test('answers can be downloaded with the code while they can be shown, and not after they are locked', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await answerAll(page)
  const code = await send(page)
  await page.goto(paths.myCode('en'))
  await page.locator('#code').fill(code)
  await press(page, 'open')
  await press(page, 'show')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download my answers' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('my-answers.html')
  expect(await readFile(await file.path(), 'utf8')).toContain('Do you like where you live?')
  await press(page, 'lock')
  await expect(page.getByRole('button', { name: 'Download my answers' })).toHaveCount(0)
  await page.goto(paths.downloadAnswers('en'))
  await expect(page).toHaveURL(paths.myCode('en'))
})

test('the privacy page says what the questions somebody came from promise', async ({ page }) => {
  await page.goto(paths.go('en', 'sunny-kite'))
  await page.getByRole('link', { name: 'Your privacy' }).first().click()
  await expect(page.getByRole('heading', { name: 'For the questions you came from' })).toBeVisible()
  await expect(page.getByText('From the way you came here we know your age group, and nothing else.')).toBeVisible()
  await expect(page.getByText('When you have finished, nothing is kept on this device.')).toBeVisible()
  await expectAccessible(page)
  expect((await page.goto(`${paths.privacy('en')}?way=nobody-knows`))?.status()).toBe(200)
  await expect(page.getByRole('heading', { name: 'For the questions you came from' })).toHaveCount(0)
})
