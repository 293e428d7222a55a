import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { PrintBar } from '#app/components/print-bar.tsx'
import { renderPrintDocument } from '#app/components/print-document.tsx'
import { CodeSlip } from '#app/features/hear/paper/code-slip.tsx'
import type { PaperInput } from '#app/features/hear/paper/paper-input.ts'
import { storePaper } from '#app/features/hear/paper/store-paper.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { findLanguage } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { openPaperDesk, readEntry } from '#app/server/paper-entry.ts'
import { OFFICE_LANGUAGE } from '#app/server/office-data.ts'
import printHref from '#app/styles/print.css?url'

const NO_STORE = { 'Cache-Control': 'no-store' }

/** A slip is made by the form that stores its paper; there is nothing to come back to. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'papers.enter')
  return redirect(paths.office.paperEntry(args.params['collector'] ?? ''), { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'papers.enter')
  const { db, world } = args.context
  const desk = await openPaperDesk(args.context, args.params['collector'] ?? '')
  if (!desk) throw notFound()
  const entry = readEntry(args.context, desk, await readTyped(args.request))
  if (!entry.ok) return redirect(paths.office.paperEntry(desk.wayIn.code), { status: 303, headers: NO_STORE })
  const { input, paper } = entry
  const { code } = await storePaper(db, world, { staffId: staff.id, ...desk, ...paper, mode: input.mode, submissionKey: input.submissionKey })
  return new Response(renderSlip(args.context, desk.wayIn.code, input, code), { headers: { ...NO_STORE, 'Content-Type': 'text/html; charset=utf-8' } })
}

function renderSlip({ env, languages, translators, nonce }: RequestContext, collector: string, { language: tag, mode }: PaperInput, code: string): string {
  const language = findLanguage(languages, tag) ?? OFFICE_LANGUAGE
  const [t, say] = [translators(language.tag), translators('en')]
  const next = { href: paths.office.paperStored(collector, tag, mode), text: say('assisting:paper.next') }
  return renderPrintDocument({
    title: t('answering:thankYou.codeLabel'), language, languages, t, format: 'standard', foot: '', styles: { href: printHref }, nonce,
    bar: <PrintBar groups={[{ label: say('assisting:print.also'), links: [next] }]}><strong>{say('assisting:print.how')}</strong> {say('assisting:print.once')}</PrintBar>,
    content: <CodeSlip code={code} address={new URL(paths.myCode(language.tag), env.publicUrl).href} />,
  })
}
