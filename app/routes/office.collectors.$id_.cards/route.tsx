import type { LoaderFunctionArgs } from '@remix-run/node'
import { PrintBar } from '#app/components/print-bar.tsx'
import { renderPrintDocument } from '#app/components/print-document.tsx'
import { AnswerCards } from '#app/features/ask/print/answer-cards.tsx'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { loadPaperSheet, type PaperSheet } from '#app/server/paper-sheet.ts'
import printHref from '#app/styles/print.css?url'

/** Cards with the answers of a way in, to cut out: for children who point rather than speak or read. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'papers.print')
  const id = args.params['id'] ?? ''
  const sheet = await loadPaperSheet(args.context, id, new URL(args.request.url).searchParams)
  if (!sheet) throw notFound()
  return new Response(renderCards(args.context, id, sheet), { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' } })
}

function renderCards({ languages, translators, nonce }: RequestContext, id: string, { wayIn, version, language, offered, questions }: PaperSheet): string {
  const [t, say] = [translators(language.tag), translators('en')]
  const groups = [
    { label: say('assisting:print.languages'), links: offered.map(({ tag, ownName, direction }) => ({ href: paths.office.answerCards(id, tag), text: ownName, lang: tag, dir: direction, current: tag === language.tag })) },
    { label: say('assisting:print.also'), links: [{ href: paths.office.paperPrint(id, language.tag, 'standard'), text: say('assisting:print.paper') }] },
  ]
  return renderPrintDocument({
    title: `${t('answering:cards.title')} – ${wayIn.code}`, language, languages, t, format: 'standard', nonce, styles: { href: printHref },
    foot: t('answering:paper.foot', { collector: wayIn.code, version: version.number }),
    bar: <PrintBar groups={groups}><strong>{say('assisting:print.how')}</strong></PrintBar>, content: <AnswerCards questions={questions} />,
  })
}
