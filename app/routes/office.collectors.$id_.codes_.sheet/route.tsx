import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { renderPrintDocument } from '#app/components/print-document.tsx'
import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import { codesCsv } from '#app/features/hear/access/codes-csv.server.ts'
import { readHowMany } from '#app/features/hear/access/codes-input.ts'
import { makeAccessCodes } from '#app/features/hear/access/make-access-codes.server.ts'
import { Slips } from '#app/features/hear/access/slips.tsx'
import { readTyped, type Typed } from '#app/forms/parse-form.ts'
import { findLanguage } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { OFFICE_LANGUAGE } from '#app/server/office-data.ts'
import posterHref from '#app/styles/poster.css?url'

/** Codes are shown once: opened by its address there is no sheet, only the page that makes one. */
export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'collectors.manage')
  return redirect(paths.office.accessCodes(args.params['id'] ?? ''), { headers: { 'Cache-Control': 'no-store' } })
}

/** Makes codes and answers with them, once: as a sheet of slips or as a table. Nothing of it is kept but hashes. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'collectors.manage')
  const { db, world } = args.context
  const collector = await findCollector(db, args.params['id'] ?? '')
  if (!collector) throw notFound()
  const typed = await readTyped(args.request)
  const count = readHowMany(typed)
  if (count === undefined) return redirect(paths.office.accessCodes(collector.id), 303) // its page has said what is wrong
  const made = await makeAccessCodes(db, world, { staffId: staff.id, collectorId: collector.id, count })
  if (!made.ok) return redirect(paths.office.accessCodes(collector.id), 303)
  return typed['as']?.[0] === 'csv' ? tableOf(args.context, collector.code, typed, made) : sheetOf(args.context, collector.code, typed, made)
}

interface Made { readonly batch: number; readonly codes: readonly string[] }

function tableOf({ env, translators }: RequestContext, collector: string, typed: Typed, { batch, codes }: Made): Response {
  const t = translators('en')
  const address = new URL(paths.go(typed['lang']?.[0] ?? 'en', collector), env.publicUrl).toString()
  const csv = codesCsv(codes.map((code) => ({ address, code })), { address: t('collectors:codes.columnAddress'), code: t('collectors:codes.columnCode') })
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="codes-${collector}-${batch}.csv"`, 'Cache-Control': 'no-store' } })
}

function sheetOf({ env, languages, translators, nonce }: RequestContext, collector: string, typed: Typed, { batch, codes }: Made): Response {
  const say = translators('en')
  const language = findLanguage(languages, typed['lang']?.[0] ?? '') ?? OFFICE_LANGUAGE
  const html = renderPrintDocument({
    title: say('collectors:codes.sheet', { count: codes.length, batch }), language, languages, t: translators(language.tag), format: 'standard', nonce, styles: { href: posterHref },
    foot: `${collector} ${batch}`, content: <><p className="slips-warning" lang="en" dir="ltr">{say('collectors:codes.sheetWarning')}</p><Slips codes={codes} typeAt={`${env.publicUrl.host}${paths.enterCode(language.tag)}/`} collector={collector} /></>,
  })
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } })
}
