import { expect, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { allQuestions } from '#app/features/ask/surveys/survey-definition.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/accessible.ts'
import { EVERY_KIND_COLLECTORS } from '#tests/e2e/support/seed-every-kind.ts'
import { begin } from '#tests/e2e/support/survey.ts'
import { test } from '#tests/e2e/support/test.ts'
import { EDITIONS, EVERY_KIND, WRONG } from '#tests/support/every-kind.ts'

const KEYS = allQuestions(EVERY_KIND).map(({ key }) => key)

/** The pages as the server sends them: axe needs scripts to run, the page does not need its own. */
async function withoutItsScripts(page: Page): Promise<void> {
  await page.route('**/assets/*.js', (route) => route.abort())
}

/** Posts what no page of ours offers: the same form with other values in it. */
async function postTyped(page: Page, typed: readonly string[]): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.evaluate((values) => {
    const form = document.querySelector<HTMLFormElement>('form.question')
    for (const control of form?.querySelectorAll('[name=answer]') ?? []) control.removeAttribute('name')
    for (const [name, value] of [...values.map((each) => ['answer', each]), ['step', 'continue']]) {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value })
      form?.append(field)
    }
    form?.submit()
  }, [...typed])])
}

for (const lang of ['en', 'ur']) {
  for (const format of ['standard', 'easy']) {
    test(`every kind of page is accessible in every edition, fresh and with an error: ${lang}, ${format}`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width: 320, height: 640 })
      await withoutItsScripts(page)
      const examined = new Set<string>()
      for (const edition of EDITIONS) {
        await begin(page, lang, EVERY_KIND_COLLECTORS[edition])
        for (const key of KEYS) await examineQuestion(page, { lang, format, collector: EVERY_KIND_COLLECTORS[edition], key, examined })
      }
      expect(examined.size).toBeGreaterThan(2 * KEYS.length)
    })
  }
}

interface Examined { readonly lang: string; readonly format: string; readonly collector: string; readonly key: string; readonly examined: Set<string> }

async function examineQuestion(page: Page, { lang, format, collector, key, examined }: Examined): Promise<void> {
  await page.goto(`${paths.question(lang, collector, key)}?format=${format}`)
  await examineOnce(page, collector, examined)
  const wrong = WRONG[key]
  if (!wrong) return
  await postTyped(page, wrong)
  await expect(page.locator('.error-summary a'), key).toHaveCount(1)
  await examineOnce(page, collector, examined)
}

/** Editions that differ in nothing on a page are the same page: it is examined once. */
async function examineOnce(page: Page, collector: string, examined: Set<string>): Promise<void> {
  const markup = await page.evaluate(() => document.body.outerHTML)
  const same = markup.replaceAll(`/${collector}`, '').replace(/name="tag" value="[^"]*"/, '').replace(/data-survey="[^"]*"/, '')
  if (examined.has(same)) return
  examined.add(same)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}
