import { expect, type Browser, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { answerAll, begin, press, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

const LEAD = 'Designated Safeguarding Lead'
const DEPUTY = 'Deputy Designated Safeguarding Lead'
const READER = 'Participation Officer'

// A child's words to the lead, out of the lead's hands, and a message back; with scripts and without.
test('words that worry are passed on, referred and closed, and the child reads a message with the code', async ({ page, browser, baseURL }, info) => {
  test.setTimeout(180_000)
  const own = `they shout and I hide ${info.project.name.length}${Date.now() % 100_000}`
  const child = await phone(browser, baseURL)
  const code = await write(child, own)
  await signIn(page, READER)
  await openText(page, own)
  await page.getByRole('button', { name: 'Raise a safeguarding concern' }).click()
  await signIn(page, LEAD)
  await openRecord(page, 'Concern', own)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await expect(page.getByRole('link', { name: 'Ring 999' })).toHaveAttribute('href', 'tel:999')
  await expect(page.getByRole('heading', { name: 'Local thresholds' })).toBeVisible()
  await choose(page, 'Danger now', 'Save')
  await refuseEmptyReferral(page)
  await refer(page)
  await breakGlass(page)
  await page.getByLabel('Message', { exact: true }).fill('Please ring Childline or tell a teacher you trust')
  await page.getByRole('button', { name: 'Leave the message' }).click()
  await expect(page.getByText('Not shown yet')).toBeVisible()
  const record = page.url().replace(/\?.*/, '')
  await readMessage(child, code)
  await page.goto(record)
  await expect(page.getByText(/^Shown on/)).toBeVisible()
  await page.locator('input[name=outcome][value=referred]').check()
  await page.getByRole('button', { name: 'Close this record' }).click()
  await expect(page.getByText('Whom do you talk to today?')).toBeVisible()
  await expectAccessible(page)
})

test('what is said about the lead does not exist for the lead, who is signed in', async ({ page, browser, baseURL }, info) => {
  test.setTimeout(120_000)
  const own = `the safeguarding lead laughed at me ${info.project.name.length}${Date.now() % 100_000}`
  await write(await phone(browser, baseURL), own)
  await signIn(page, READER)
  await openText(page, own)
  const text = page.url()
  await page.getByRole('link', { name: 'This is about a member of staff' }).click()
  await page.getByRole('button', { name: 'Pass it on' }).click()
  await expect(page.getByRole('link', { name: 'Choose whom it is about' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Somebody who signs in here' }).check()
  await page.getByLabel('Who', { exact: true }).selectOption({ label: LEAD })
  await page.getByRole('button', { name: 'Pass it on' }).click()
  await expect(page).toHaveURL(/done=allegation/)
  expect((await page.goto(text))?.status()).toBe(404)
  await signIn(page, DEPUTY)
  await openRecord(page, 'About a member of staff', own)
  const record = new URL(page.url()).pathname
  await signIn(page, LEAD)
  expect((await page.goto(record))?.status()).toBe(404)
  await page.goto(paths.office.concerns())
  await expect(page.locator(`a[href="${record}"]`)).toHaveCount(0)
  for (const route of ['routes/office.concerns.$id', 'routes/office.concerns._index']) {
    const address = route.endsWith('_index') ? paths.office.concerns() : record
    const alone = await page.request.get(`${address}?${route.endsWith('_index') ? 'index&' : ''}_data=${encodeURIComponent(route)}`)
    expect(await alone.text()).not.toContain(record.split('/').at(-1) ?? '')
    expect(await alone.text()).not.toContain(own)
  }
})

test('the data protection officer reads how often the glass was broken, and enters no record', async ({ page }) => {
  await signIn(page, 'Data Protection Officer')
  await page.goto(paths.office.breakGlassReport())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glass broken')
  await expectAccessible(page)
  expect((await page.goto(paths.office.concerns()))?.status()).toBe(403)
})

async function phone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage()
}

async function write(child: Page, words: string): Promise<string> {
  await begin(child, 'en', 'quiet-river')
  await answerAll(child, { answers: { A9: words } })
  return send(child)
}

async function signIn(page: Page, role: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto(paths.office.signIn())
  await page.getByRole('button', { name: `Sign in as ${role}`, exact: true }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
}

async function openText(page: Page, words: string): Promise<void> {
  await page.goto(paths.office.reading())
  await page.getByRole('link', { name: words }).first().click()
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible()
}

/** The newest stand last; their words are on their pages alone. */
async function openRecord(page: Page, kind: string, words: string): Promise<void> {
  await page.goto(paths.office.concerns())
  const addresses = await page.getByRole('link', { name: new RegExp(`^${kind}\\s*,`) }).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses.reverse()) {
    await page.goto(address)
    if (await page.getByText(words).count() > 0) return
  }
  throw new Error('no record has these words')
}

async function choose(page: Page, option: string, button: string): Promise<void> {
  await page.getByRole('radio', { name: option }).check()
  await page.getByRole('button', { name: button, exact: true }).click()
}

async function refuseEmptyReferral(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Write it down' }).click()
  for (const error of ['Choose to whom you passed it on', 'Choose why it may be shared', 'Choose how you passed it on']) await expect(page.getByRole('link', { name: error })).toBeVisible()
  await expectAccessible(page)
}

async function refer(page: Page): Promise<void> {
  for (const [name, value] of [['recipient', 'front_door'], ['route', 'phone'], ['lawfulReason', 'vital_interests'], ['shared', 'words']] as const) await page.locator(`input[name=${name}][value=${value}]`).check()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('rowheader', { name: 'Front door (MASH)' })).toBeVisible()
}

async function breakGlass(page: Page): Promise<void> {
  await expect(page.getByText('quiet-river')).toHaveCount(0)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Enter why you need to know, in at least ten letters' })).toBeVisible()
  await page.locator('#reason').fill('the front door asks which way in it was')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByText('quiet-river')).toBeVisible()
  await expectAccessible(page)
}

async function readMessage(child: Page, code: string): Promise<void> {
  await child.goto(paths.myCode('en'))
  await child.locator('#code').fill(code)
  await press(child, 'open')
  await expect(child.getByRole('heading', { name: 'Messages for you' })).toBeVisible()
  await expect(child.getByText('Please ring Childline')).toHaveCount(0)
  await press(child, 'show-messages')
  await expect(child.getByText('Please ring Childline')).toBeVisible()
  await expectAccessible(child)
}
