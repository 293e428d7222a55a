import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RestingPage } from '#app/components/resting-page.tsx'
import { TranslatorProvider } from '#app/i18n/translator-context.tsx'
import { createTranslators } from '#app/i18n/translator.ts'
import { readLocales } from '#app/server/locales.ts'

const t = createTranslators(readLocales('locales'))('en')

function page(time: string): string {
  return renderToStaticMarkup(
    <TranslatorProvider value={{ t, language: { tag: 'en', direction: 'ltr', ownName: 'English' } }}>
      <RestingPage opensNext={{ day: '2026-11-23', time }} />
    </TranslatorProvider>,
  )
}

it('says the day and the time it opens, and nothing about the survey', () => {
  expect(page('08:45')).toContain('You can answer from Monday 23 November at 8:45.')
  expect(page('08:45').match(/<h1>/g)).toHaveLength(1)
})

it('says only the day of a way in that opens at midnight', () => {
  expect(page('00:00')).toContain('You can answer from Monday 23 November.')
})
