import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { bringVoices, endSentence, giveVoices, isSilent, listHighlighted, listSaid } from '#tests/e2e/support/device-voices.ts'
import { begin, press } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'

const english = { lang: 'en-GB', localService: true }
const urdu = { lang: 'ur-PK', localService: true }
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const bar = (page: Page) => page.locator('div.read-aloud')

/** What the page says, in order: heading, then options. */
function readableTexts(page: Page): Promise<readonly string[]> {
  return page.locator('main [data-read]').allInnerTexts()
}

/** A sound file of nothing: 8000 bytes a second, the middle of an unsigned byte. */
function silentSound(seconds: number): Buffer {
  const samples = Buffer.alloc(8000 * seconds, 128)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  for (const [value, at] of [[16, 16], [8000, 24], [8000, 28], [samples.length, 40]] as const) head.writeUInt32LE(value, at)
  for (const [value, at] of [[1, 20], [1, 22], [1, 32], [8, 34]] as const) head.writeUInt16LE(value, at)
  head.write('data', 36)
  return Buffer.concat([head, samples])
}

async function expectNothingToHear(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForTimeout(400) // longer than the script waits for a quiet moment
  await expect(page.locator('div.read-aloud, .read-one')).toHaveCount(0)
}

for (const [what, lang, voices] of [
  ['no voice', 'en', []],
  ['a voice that sends the text away', 'en', [{ lang: 'en-GB', localService: false }]],
  ['a voice of another language', 'ur', [english, { lang: 'hi-IN', localService: true }]],
] as const) {
  test(`on a device with ${what} there is no button and no script for it`, async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => { if (request.url().includes('read-aloud')) scripts.push(request.url()) })
    await giveVoices(page, voices)
    await begin(page, lang, 'quiet-river')
    await expectNothingToHear(page)
    expect(scripts).toEqual([])
  })
}

test('nothing is said before a press; then heading and options in order, each word highlighted as it is said', async ({ page }) => {
  await giveVoices(page, [english])
  await begin(page, 'en', 'quiet-river')
  await expect(page.getByText('Headphones?')).toBeVisible()
  expect(await listSaid(page)).toEqual([])
  await button(page, 'Read this page aloud').click()
  await expect(page.getByText('Headphones?')).toBeHidden()
  const texts = await readableTexts(page)
  for (const _ of texts) {
    expect(await listHighlighted(page)).toEqual([(await listSaid(page)).at(-1)?.text])
    await endSentence(page)
  }
  while (!await isSilent(page)) await endSentence(page)
  expect((await listSaid(page)).map(({ text }) => text).join(' ')).toBe(texts.join(' '))
  expect(await listHighlighted(page)).toEqual([])
  await expect(button(page, 'Read this page aloud')).toBeFocused()
})

test('pause, carry on, again, slower and stop', async ({ page }) => {
  await giveVoices(page, [english])
  await begin(page, 'en', 'quiet-river')
  await button(page, 'Read this page aloud').click()
  await endSentence(page)
  const second = (await listSaid(page))[1]?.text
  await button(page, 'Pause').click()
  expect(await isSilent(page)).toBe(true)
  expect(await listHighlighted(page)).toEqual([second])
  await button(page, 'Carry on').click()
  await expect.poll(() => listSaid(page)).toMatchObject([{ rate: 1 }, { text: second }, { text: second }])
  await button(page, 'Again').click()
  await expect.poll(() => listSaid(page)).toMatchObject([{ rate: 1 }, { text: second }, { text: second }, { text: second, rate: 1 }])
  await button(page, 'Slower').click()
  await expect(button(page, 'Slower')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await listSaid(page)).slice(4)).toMatchObject([{ text: second, rate: 0.7 }])
  await button(page, 'Stop').click()
  expect(await isSilent(page)).toBe(true)
  expect(await listHighlighted(page)).toEqual([])
  await expect(button(page, 'Pause')).toHaveCount(0)
  await expect(button(page, 'Read this page aloud')).toBeFocused()
})

test('every option has its own button, reached by Tab after the option, 44 px large, and it chooses nothing', async ({ page }) => {
  await giveVoices(page, [english])
  await begin(page, 'en', 'quiet-river')
  await page.goto(paths.question('en', 'quiet-river', 'A3'))
  const words = await page.locator('.tile:has(input[value=parks])').innerText()
  const parks = button(page, `Read aloud: ${words}`)
  const all = page.locator('button.read-one')
  await expect(all).toHaveCount(await page.locator('.tile').count())
  const sizes = await all.evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  await page.locator('input[value=parks]').focus()
  await page.keyboard.press('Tab')
  await expect(parks).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await listSaid(page)).toMatchObject([{ text: words, lang: 'en-GB' }])
  expect(await listHighlighted(page)).toEqual([words])
  await expect(page.locator('input:checked')).toHaveCount(0)
  await expect(button(page, 'Read this page aloud')).toBeVisible()
  await parks.press('Enter')
  expect(await isSilent(page)).toBe(true)
  expect(await listSaid(page)).toHaveLength(1)
})

test('voices that come late are used', async ({ page }) => {
  await giveVoices(page, [english], { late: true })
  await begin(page, 'en', 'quiet-river')
  await expectNothingToHear(page)
  await bringVoices(page)
  await expect(button(page, 'Read this page aloud')).toBeVisible()
})

test('reading stops when the page is left, put away or replaced, and goes on by itself only when that was asked for', async ({ page }) => {
  await giveVoices(page, [english])
  await begin(page, 'en', 'quiet-river')
  await button(page, 'Read this page aloud').click()
  await page.evaluate('Object.defineProperty(document, "hidden", { value: true, configurable: true }); document.dispatchEvent(new Event("visibilitychange"))')
  expect(await isSilent(page)).toBe(true)
  await button(page, 'Read this page aloud').click()
  await page.evaluate('window.dispatchEvent(new Event("pagehide"))')
  expect(await isSilent(page)).toBe(true)
  await button(page, 'Read this page aloud').click()
  await expect(button(page, 'Read every page')).toHaveCount(0)
  const replace = () => page.evaluate('document.querySelector("main [data-read]").textContent = "Another question."; document.dispatchEvent(new CustomEvent("sayback:page"))')
  await replace()
  expect(await isSilent(page)).toBe(true)
  await expect(bar(page)).toHaveCount(1)
  await button(page, 'Read this page aloud').click()
  await button(page, 'Read every page').click()
  const before = (await listSaid(page)).length
  await replace()
  await expect.poll(async () => (await listSaid(page)).slice(before).map(({ text }) => text)).toEqual(['Another question.'])
})

test('a text in another language is read by a voice of that language, or not at all', async ({ page }) => {
  await giveVoices(page, [english, urdu])
  await begin(page, 'ur', 'quiet-river')
  await page.evaluate('for (const option of document.querySelectorAll(".tile-text")) option.innerHTML = "<span lang=en>Parks.</span>"')
  await page.evaluate('document.querySelector(".tile-text").innerHTML = "<span lang=pl>Parki.</span>"; document.dispatchEvent(new CustomEvent("sayback:page"))')
  await bar(page).locator('[data-act=main]').click()
  const tiles = await page.locator('.tile').count()
  while (!await isSilent(page)) await endSentence(page)
  const said = await listSaid(page)
  expect(said[0]?.lang).toBe('ur-PK')
  expect(said.filter(({ text }) => text === 'Parks.').map(({ lang }) => lang)).toEqual(Array.from({ length: tiles - 1 }, () => 'en-GB'))
  expect(said.map(({ text }) => text)).not.toContain('Parki.')
})

test('a recording is played where there is one, also without a voice; what cannot be played is said by a voice', async ({ page }) => {
  const played: string[] = []
  await page.route('**/clips/*', (route) => {
    const name = new URL(route.request().url()).pathname
    played.push(name)
    return name.endsWith('heading.wav') ? route.fulfill({ contentType: 'audio/wav', body: silentSound(0.3) }) : route.fulfill({ status: 404 })
  })
  await giveVoices(page, [english], { late: true })
  await begin(page, 'en', 'quiet-river')
  await page.evaluate(`for (const [name, file] of [['question:text', 'heading.wav'], [document.querySelector('.tile-text').dataset.read, 'lost.wav']]) {
    document.querySelector('main').append(Object.assign(document.createElement('audio'), { controls: true, preload: 'none', src: '/clips/' + file }))
    document.querySelector('main audio:last-child').dataset.clip = name
  }
  document.dispatchEvent(new CustomEvent('sayback:page'))`)
  await expect(page.locator('button.read-one:not(.none)')).toHaveCount(1)
  await expect(page.locator('audio:visible')).toHaveCount(0)
  expect(played).toEqual([])
  await bringVoices(page)
  await expect(page.locator('button.read-one.none')).toHaveCount(0)
  await button(page, 'Read this page aloud').click()
  await expect.poll(() => listSaid(page)).toHaveLength(1)
  while ((await listSaid(page)).length < 2) await endSentence(page)
  expect(played.filter((name) => name.endsWith('heading.wav'))).not.toHaveLength(0)
  expect((await listSaid(page)).map(({ text }) => text)).not.toContain(await page.locator('main h1').innerText())
  await expect.poll(async () => (await listSaid(page)).map(({ text }) => text)).toContain(await page.locator('.tile-text').first().innerText())
})

for (const [lang, collector, voice] of [['en', 'sunny-kite', english], ['en', 'quiet-river', english], ['ur', 'quiet-river', urdu]] as const) {
  test(`with its buttons ${collector} in ${lang} is accessible and fits 320 px`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width: 320, height: 700 })
    await giveVoices(page, [voice])
    await page.goto(paths.go(lang, collector))
    await expect(bar(page)).toBeVisible()
    await expectAccessible(page)
    await press(page, 'yes')
    for (let pages = 0; pages < 3; pages += 1) {
      await expect(bar(page)).toBeVisible()
      await bar(page).locator('[data-act=main]').click()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await press(page, 'continue')
    }
  })
}
