import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { loadPaperSheet } from '#app/server/paper-sheet.ts'
import { printPdf } from '#app/server/print-pdf.ts'
import { renderPaper } from './render-paper.tsx'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** The survey of a way in on paper: a page to print, or the same as PDF where the operator has set a Chromium. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'papers.print')
  const { env } = args.context
  const search = new URL(args.request.url).searchParams
  const id = args.params['id'] ?? ''
  const sheet = await loadPaperSheet(args.context, id, search)
  if (!sheet) throw notFound()
  const wantsPdf = search.get('as') === 'pdf'
  const html = await renderPaper(args.context, id, sheet, wantsPdf && env.chromiumPath !== undefined)
  if (!wantsPdf || env.chromiumPath === undefined) return new Response(html, { headers: { ...NO_STORE, 'Content-Type': 'text/html; charset=utf-8' } })
  const name = [sheet.wayIn.code, sheet.language.tag, sheet.format].join('-')
  const pdf = await printPdf(env.chromiumPath, html)
  return new Response(new Uint8Array(pdf), { headers: { ...NO_STORE, 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${name}.pdf"` } })
}
