import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { answerAll, begin, press, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

for (const [lang, collector] of [['en', 'sunny-kite'], ['ur', 'quiet-river'], ['pl', 'green-bus'], ['ar', 'open-harbour']] as const) {
  test(`the survey behind ${collector} can be finished in ${lang}, every page accessible`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width: 320, height: 700 })
    await begin(page, lang, collector)
    await expectNoSidewaysScroll(page)
    await answerAll(page, { examined: true })
    await send(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}

test('a wrong answer says what is wrong twice, keeps what was typed, and says so in the title', async ({ page }) => {
  await begin(page, 'en', 'quiet-river')
  await page.goto(paths.question('en', 'quiet-river', 'A3'))
  for (const code of ['parks', 'clubs', 'swimming', 'quiet']) await page.locator(`input[value=${code}]`).check()
  await press(page, 'continue')
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page.getByText('Pick up to 3 answers')).toHaveCount(2)
  await expect(page).toHaveTitle(/^Error: /)
  for (const code of ['parks', 'clubs', 'swimming', 'quiet']) await expect(page.locator(`input[value=${code}]`)).toBeChecked()
  await expectAccessible(page)
})

test('an answer over its limit is kept, also into another language', async ({ page }) => {
  const words = 'swings '.repeat(60)
  await begin(page, 'en', 'quiet-river')
  await page.goto(paths.question('en', 'quiet-river', 'A9'))
  await page.locator('textarea').fill(words)
  await press(page, 'continue')
  await expect(page.getByText('Your answer must be 300 letters or shorter').first()).toBeVisible()
  await press(page, 'language:ur')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('textarea')).toHaveValue(words.trim())
})

test('Back and the switch of language keep what is chosen', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await page.locator('input[value=like]').check()
  await press(page, 'language:pl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  await expect(page.locator('input[value=like]')).toBeChecked()
  await press(page, 'continue')
  await page.locator('input[value=some]').check()
  await press(page, 'back')
  await expect(page.locator('input[value=like]')).toBeChecked()
  await press(page, 'continue')
  await expect(page.locator('input[value=some]')).toBeChecked()
})

test('an answer that means trouble leads to help, which does not say why, and words can be sent at once', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await page.goto(paths.question('en', 'sunny-kite', 'A5'))
  await page.locator('input[value=not-safe]').check()
  await press(page, 'continue')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for telling us')
  await expect(page.getByText('Childline')).toBeVisible()
  await expect(page.getByText(/safe at school|not safe/i)).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send what I have written now' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you', exact: true })).toBeVisible()
})

test('after sending, the back button and a second send lead to the same thank-you page', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await answerAll(page)
  const code = await send(page)
  await page.goBack()
  await expect(page).toHaveURL(/thank-you/)
  await page.goto(paths.check('en', 'sunny-kite'))
  await expect(page.getByText('We already have your answers.')).toBeVisible()
  await expect(page.locator('.code')).toHaveText(code)
})

test('the next person on a shared device sees nothing of the one before', async ({ page }) => {
  await begin(page, 'en', 'sunny-kite')
  await page.locator('input[value=dislike]').check()
  await press(page, 'continue')
  await page.goto('about:blank')
  await page.goto(paths.go('en', 'sunny-kite'))
  await expect(page.getByRole('button', { name: 'Carry on where you stopped' })).toHaveCount(0)
  await press(page, 'yes')
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('unknown and mistyped codes get a clear page in the language of the address', async ({ page }) => {
  const answer = await page.goto(paths.go('pl', 'no-such-code'))
  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  await expectAccessible(page)
  await page.goto(paths.myCode('en'))
  await page.locator('#code').fill('K7M-4QX')
  await page.locator('button[value=open]').click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page.locator('#code')).toHaveValue('K7M-4QX')
  await expectAccessible(page)
})
