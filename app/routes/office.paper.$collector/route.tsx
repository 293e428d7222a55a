import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import type { Question } from '#app/features/ask/surveys/survey-definition.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { PaperForm } from '#app/features/hear/paper/paper-form.tsx'
import { countPapers } from '#app/features/hear/paper/paper-store.server.ts'
import { storePaper } from '#app/features/hear/paper/store-paper.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { openPaperDesk, readEntry } from '#app/server/paper-entry.ts'

export const handle: PageHandle<{ code: string }> = { title: (t, data) => data ? t('assisting:paper.at', { code: data.code }) : t('assisting:paper.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'papers.enter')
  const { db, world, languages } = args.context
  const desk = await openPaperDesk(args.context, args.params['collector'] ?? '')
  if (!desk) throw notFound()
  const search = new URL(args.request.url).searchParams
  const kept = { language: [search.get('language') ?? 'en'], mode: [search.get('mode') ?? 'paper'] } // the next paper is mostly like the one before
  const offered = languages.filter(({ tag }) => desk.wayIn.languages.includes(tag)).map(({ tag, ownName }) => ({ value: tag, label: ownName }))
  const today = await countPapers(db, desk.wayIn.collectorId, dayOf(world))
  return json({ code: desk.wayIn.code, questions: desk.questions, offered, kept, today, stored: search.has('stored'), submissionKey: world.newId() }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'papers.enter')
  const { db, world } = args.context
  const desk = await openPaperDesk(args.context, args.params['collector'] ?? '')
  if (!desk) throw notFound()
  const typed = await readTyped(args.request)
  const entry = readEntry(args.context, desk, typed)
  if (!entry.ok) return json({ errors: entry.errors, typed, checked: false }, { status: 422, headers: NO_STORE })
  const { input, paper } = entry
  if (input.act === 'check') return json({ errors: [], typed, checked: true }, { headers: NO_STORE })
  if (input.slip) return redirect(paths.office.paperSlip(desk.wayIn.code), { status: 307, headers: NO_STORE }) // the form goes on to the page that stores it and shows the slip
  await storePaper(db, world, { staffId: staff.id, ...desk, ...paper, mode: input.mode, submissionKey: input.submissionKey })
  return redirect(paths.office.paperStored(desk.wayIn.code, input.language, input.mode), { status: 303, headers: NO_STORE })
}

export default function PaperEntry() {
  const data = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const failed = useActionData<typeof action>()
  const typed = failed?.typed ?? data.kept
  const questions = data.questions as unknown as readonly Question[] // the loader's own JSON
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <Crumbs label={t('assisting:paper.title')} items={[{ href: paths.office.paper(), text: t('assisting:paper.title') }, { text: data.code }]} />
      <h1>{t('assisting:paper.at', { code: data.code })}</h1>
      {data.stored && !failed && <Notice tone="success"><p>{t('assisting:paper.stored', { count: data.today })}</p></Notice>}
      {failed?.checked && <Notice tone="info"><p>{t('assisting:paper.checked')}</p></Notice>}
      <PaperForm questions={questions} languages={data.offered} typed={typed} errors={failed?.errors ?? []} submissionKey={failed?.typed['submissionKey']?.[0] ?? data.submissionKey} />
    </div>
  )
}
