import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PageEnvironmentProvider, type PageEnvironment } from '#app/components/page-environment.tsx'
import type { Language } from '#app/i18n/languages.ts'
import { TranslatorProvider } from '#app/i18n/translator-context.tsx'
import { createTranslators } from '#app/i18n/translator.ts'
import { readLocales } from '#app/server/locales.ts'

const LANGUAGES: readonly Language[] = [
  { tag: 'en', direction: 'ltr', ownName: 'English' }, { tag: 'pl', direction: 'ltr', ownName: 'polski' },
  { tag: 'ur', direction: 'rtl', ownName: 'اردو' }, { tag: 'ar', direction: 'rtl', ownName: 'العربية' },
]
const translators = createTranslators(readLocales('locales'))

/** The markup of a view as a reader of `tag` gets it, with the texts of `locales/`. Isolates, which nobody sees, are left out. */
export function renderedPage(view: ReactElement, tag: 'en' | 'pl' | 'ur' | 'ar' = 'en', pathAndQuery = `/${tag}`): string {
  const language = LANGUAGES.find((known) => known.tag === tag) ?? LANGUAGES[0]
  if (!language) throw new Error('no language')
  const within = createElement(TranslatorProvider, { value: { t: translators(tag), language }, children: view })
  return renderToStaticMarkup(createElement(PageEnvironmentProvider, { value: { ...ENVIRONMENT, pathAndQuery }, children: within })).replace(/[\u2066-\u2069]/g, '')
}

/** Only what is read: without tags, one space between words. */
export function textOf(markup: string): string {
  return markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').replace(/&#x27;/g, '\'').replace(/&amp;/g, '&').trim()
}

const ENVIRONMENT: PageEnvironment = {
  nonce: undefined, status: 200, demo: false, format: 'standard', languages: LANGUAGES, pathAndQuery: '/en',
  styles: { publicText: '', publicHref: '', officeHref: '', readAloudHref: '/assets/read-aloud.css' }, scripts: { publicHref: '' },
}
