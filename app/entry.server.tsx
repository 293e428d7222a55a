import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { PageEnvironmentProvider, type PageEnvironment } from '#app/components/page-environment.tsx'
import publicScript from '#app/enhance/public.ts?worker&url'
import { findLanguage, type Language } from '#app/i18n/languages.ts'
import { negotiateLanguage } from '#app/i18n/negotiate.ts'
import { TranslatorProvider } from '#app/i18n/translator-context.tsx'
import { cacheControlOf } from '#app/server/cache-control.ts'
import { isDraftLanguage } from '#app/server/draft-languages.ts'
import { readFormat } from '#app/server/format-cookie.ts'
import { serve, type Served } from '#app/server/serve.ts'
import { OFFICE_LANGUAGE } from '#app/server/office-data.ts'
import officeHref from '#app/styles/office.css?url'
import readAloudHref from '#app/styles/read-aloud.css?url'
import publicText from '#app/styles/public.css?inline'
import publicHref from '#app/styles/public-full.css?url'

/** Starts the server. Pages and server are one bundle: what one remembers the other knows, and all that waits for the disk shares its commit. */
export function startServer(served: Served): Promise<void> {
  return serve(served)
}

export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const url = new URL(request.url)
  const language = languageOf(url, request, context)
  const format = language === OFFICE_LANGUAGE ? 'standard' : readFormat(request, context)
  const environment: PageEnvironment = {
    nonce: context.nonce, status: remix.staticHandlerContext.statusCode, demo: context.demo, format, languages: context.languages, draft: isDraftLanguage(context, language.tag),
    pathAndQuery: url.pathname + url.search,
    styles: { publicText, publicHref, officeHref, readAloudHref }, scripts: { publicHref: publicScript },
  }
  const markup = renderToString(
    <PageEnvironmentProvider value={environment}>
      <TranslatorProvider value={{ t: context.translators(language.tag, format), language }}>
        <RemixServer context={remix} url={request.url} />
      </TranslatorProvider>
    </PageEnvironmentProvider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', language.tag)
  headers.append('Vary', 'Cookie') // the same address in Easy Read is another page
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', cacheControlOf(remix.staticHandlerContext))
  return new Response(`<!doctype html>${markup}`, { status, headers })
}

/** Only what we can cause comes here; the address is left out, it may hold a mistyped code (settled 44). */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return
  if (error instanceof Error) context.logger.error({ error: { name: error.name, stack: stackWithoutMessage(error) }, method: request.method }, 'a page failed')
}

function stackWithoutMessage(error: Error): string {
  return (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).join('\n')
}

function languageOf(url: URL, request: Request, context: AppLoadContext): Language {
  const first = url.pathname.split('/')[1] ?? ''
  if (first === 'office') return OFFICE_LANGUAGE
  return findLanguage(context.languages, first) ?? negotiateLanguage(context.languages, request.headers.get('accept-language'))
}
