import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { allQuestions } from '#app/features/ask/surveys/survey-definition.ts'
import { expectAccessible } from '#tests/e2e/support/accessible.ts'
import { begin, press, send } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'
import { EVERY_KIND } from '#tests/support/every-kind.ts'

const KEYS = allQuestions(EVERY_KIND).map(({ key }) => key)

test('the link of an error leads to the field that is wrong', async ({ page }) => {
  await begin(page, 'en', 'all-kinds')
  await page.goto(paths.question('en', 'all-kinds', 'DATE'))
  await page.getByLabel('Day').fill('12')
  await page.getByLabel('Year').fill('2020')
  await press(page, 'continue')
  await expect(page.locator('[aria-invalid=true]')).toHaveAttribute('id', 'answer-2')
  await expect(page.getByLabel('Day')).toHaveValue('12')
  await page.locator('.error-summary a').click()
  await expect(page.getByLabel('Month')).toBeFocused()
  await page.goto(paths.question('en', 'all-kinds', 'RANKING'))
  await page.getByLabel('Parks').selectOption('1')
  await page.getByLabel('After-school clubs').selectOption('1')
  await press(page, 'continue')
  await page.locator('.error-summary a').click()
  await expect(page.getByLabel('After-school clubs')).toBeFocused()
})

test('an area of the map and its line in the list are one choice', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 })
  await begin(page, 'en', 'all-kinds')
  await page.goto(paths.question('en', 'all-kinds', 'PLACE'))
  for (const code of ['eastfields', 'south-villages', 'northmoor']) {
    await page.locator(`.tile:has(input[value=${code}]) polygon`).click()
    await expect(page.locator(`input[value=${code}]`)).toBeChecked()
  }
  await press(page, 'continue')
  await press(page, 'back')
  await expect(page.locator('input[value=northmoor]')).toBeChecked()
})

/** What is pressed on each page, from the first control on. */
const KEYSTROKES: Readonly<Record<string, readonly string[]>> = {
  CHOICE: ['Space'], FACES: ['ArrowDown'], PICK: ['Space', 'Tab', 'Tab', 'Space'], SCALE: ['Space', 'ArrowRight', 'ArrowRight'], GPARKS: ['Space'], GBUSES: ['Space'],
  NUMBER: ['7'], DATE: ['2', '9', 'Tab', '2', 'Tab', '2', '0', '2', '4'], RANKING: ['2', 'Tab', '1'], PLACE: ['Space', 'ArrowDown'],
  SHORT: ['d', 'o', 'g'], LONG: ['p', 'o', 'o', 'l'], QUOTE: ['Space'],
}

test('every kind is answered by keyboard alone, checked and sent', async ({ page }) => {
  test.setTimeout(120_000)
  await begin(page, 'en', 'all-kinds')
  for (const key of KEYS) {
    await expect(page).toHaveURL(new RegExp(`/questions/${key}$`))
    await tabTo(page, KEYSTROKES[key] ? '.question-body [name=answer]' : 'button[value=continue]')
    for (const stroke of KEYSTROKES[key] ?? []) await page.keyboard.press(stroke)
    if (KEYSTROKES[key]) await tabTo(page, 'button[value=continue]')
    await page.keyboard.press('Enter')
  }
  await expect(page).toHaveURL(/\/check$/)
  const said = page.locator('.check-list')
  for (const words of ['Often', 'It’s OK', 'Buses that come on time', '7', '29 February 2024', 'Castle Quay', 'dog', 'pool', 'Yes, you can use my words']) await expect(said).toContainText(words)
  await expect(said.getByText('About where you live', { exact: true })).toHaveCount(0)
  await expect(said.locator('> div')).toHaveCount(KEYS.length - 1)
  await expect(said.locator('> div', { hasText: 'What should come first?' }).locator('li')).toHaveText(['After-school clubs', 'Parks'])
  await expectAccessible(page)
  await send(page)
})

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} cannot be reached by keyboard on ${page.url()}`)
}
