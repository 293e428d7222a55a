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
  nonce: undefined, status: statusOfPage(), demo: data.demo, format: 'standard' as const, languages: data.languages, pathAndQuery: location.pathname + location.search,
  styles: { publicText: '', publicHref: '', officeHref, readAloudHref: '' }, scripts: { publicHref: '' },
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

/** The status the server answered with, as far as a title depends on it: what hydrates must be what was sent. */
function statusOfPage(): number {
  const { errors, actionData } = window.__remixContext.state
  const error: unknown = Object.values(errors ?? {})[0]
  if (error !== undefined) return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return actionData && !Object.values(actionData).every(saysNoErrors) ? 422 : 200
}

/** A post that was answered with what was found, and not with what is wrong: `errors` is there and empty. */
function saysNoErrors(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors) && data.errors.length === 0
}
