import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findCollector } from '#app/features/ask/collectors/collector-store.server.ts'
import { allQuestions } from '#app/features/ask/surveys/survey-definition.ts'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { checkResponses } from '#app/features/hear/checks/check-responses.server.ts'
import { MisuseReportView } from '#app/features/hear/checks/misuse-report-view.tsx'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle<{ code: string }> = { title: (t, data) => t('collectors:checks.title', { code: data?.code ?? '' }) }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'collectors.manage')
  const { db } = args.context
  const collector = await findCollector(db, args.params['id'] ?? '')
  if (!collector) throw notFound()
  const { definition } = await getOpenVersion(db, collector.surveyId)
  const questions = Object.fromEntries(allQuestions(definition).map(({ key, text }) => [key, textIn(text, 'en').text]))
  return json({ id: collector.id, code: collector.code, questions, report: await checkResponses(db, collector.id) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Checks() {
  const { t } = useTranslator()
  const { id, code, questions, report } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <Crumbs label={t('collectors:list.title')} items={[{ href: paths.office.collectors(), text: t('collectors:list.title') }, { href: paths.office.collector(id), text: code }, { text: t('collectors:one.checks') }]} />
      <h1>{t('collectors:checks.title', { code })}</h1>
      <p>{t('collectors:checks.intro')}</p>
      <MisuseReportView report={report} questions={questions} />
    </div>
  )
}
