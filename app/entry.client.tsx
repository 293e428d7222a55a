import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { PageEnvironmentProvider } from '#app/components/page-environment.tsx'
import { createTranslators } from '#app/i18n/translator.ts'
import { TranslatorProvider } from '#app/i18n/translator-context.tsx'
import type { OfficeData } from '#app/server/office-data.ts'
import officeHref from '#app/styles/office.css?url'

// Runs in the office alone: no other page loads a script of Remix.
const data = window.__remixContext.state.loaderData?.['root'] as OfficeData // our own root loader's answer for /office
const environment = {
  nonce: undefined, status: 200, demo: data.demo, languages: data.languages, pathAndQuery: location.pathname + location.search,
  styles: { publicText: '', publicHref: '', officeHref }, scripts: { publicHref: '' },
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PageEnvironmentProvider value={environment}>
        <TranslatorProvider value={{ t: createTranslators(data.texts)(data.language.tag), language: data.language }}>
          <RemixBrowser />
        </TranslatorProvider>
      </PageEnvironmentProvider>
    </StrictMode>,
  )
})
