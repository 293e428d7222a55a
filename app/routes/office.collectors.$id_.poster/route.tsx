import type { LoaderFunctionArgs } from '@remix-run/node'
import { PrintBar } from '#app/components/print-bar.tsx'
import { renderPrintDocument } from '#app/components/print-document.tsx'
import { Poster } from '#app/features/ask/collectors/poster.tsx'
import { OFFICE_LANGUAGE } from '#app/server/office-data.ts'
import { findLanguage, type Language } from '#app/i18n/languages.ts'
import { TranslatorProvider } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import posterHref from '#app/styles/poster.css?url'
import { loadPoster, type PosterData } from './load-poster.server.ts'

/** The poster of a way in, in one language or in all it offers, a sheet each. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'collectors.manage')
  const poster = await loadPoster(args.context, args.params['id'] ?? '')
  if (!poster) throw notFound()
  const wanted = findLanguage(poster.offered, new URL(args.request.url).searchParams.get('lang') ?? '')
  return new Response(renderPoster(args.context, poster, wanted), { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' } })
}

function renderPoster({ env, languages, translators, nonce }: RequestContext, { id, code, offered, poster }: PosterData, wanted: Language | undefined): string {
  const say = translators('en')
  const sheets = wanted ? [wanted] : offered
  const page = wanted ?? OFFICE_LANGUAGE
  const links = [
    { href: paths.office.poster(id), text: say('collectors:one.posterAll'), current: !wanted },
    ...offered.map(({ tag, ownName, direction }) => ({ href: paths.office.poster(id, tag), text: ownName, lang: tag, dir: direction, current: tag === wanted?.tag })),
  ]
  const groups = [{ label: say('collectors:poster.language'), links }, { label: say('collectors:poster.back'), links: [{ href: paths.office.collector(id), text: say('collectors:poster.back') }] }]
  return renderPrintDocument({
    title: say('collectors:poster.title', { code }), language: page, languages, t: translators(page.tag), format: 'standard', nonce, styles: { href: posterHref }, foot: '',
    bar: <PrintBar groups={groups}><strong>{say('collectors:poster.hint')}</strong></PrintBar>,
    content: <>{sheets.map((language) => (
      <TranslatorProvider key={language.tag} value={{ t: translators(language.tag), language }}>
        <Poster {...poster} code={code} address={new URL(paths.go(language.tag, code), env.publicUrl).toString()} typeAt={`${env.publicUrl.host}${paths.enterCode(language.tag)}`} />
      </TranslatorProvider>
    ))}</>,
  })
}
