import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listCollectors, listOpenSurveys } from '#app/features/ask/collectors/collector-store.server.ts'
import { CollectorTable } from '#app/features/ask/collectors/collector-table.tsx'
import { getOpenVersion } from '#app/features/ask/surveys/survey-store.server.ts'
import { dayOf, timeOf } from '#app/features/ground/world.ts'
import { countResponses } from '#app/features/hear/answering/response-counts.server.ts'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('collectors:list.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'collectors.manage')
  const { db, world } = args.context
  const [collectors, counts] = [await listCollectors(db), await countResponses(db)]
  const counted = collectors.map((collector) => ({ collector, responses: counts.get(collector.id) ?? 0 }))
  const surveys = await Promise.all((await listOpenSurveys(db)).map(async ({ id, key }) => {
    const { definition } = await getOpenVersion(db, id)
    return { key, title: textIn(definition.title, 'en').text, collectors: counted.filter(({ collector }) => collector.surveyId === id) }
  }))
  return json({ surveys, now: { day: dayOf(world), time: timeOf(world) } }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function WaysIn() {
  const { t } = useTranslator()
  const { surveys, now } = useLoaderData<typeof loader>()
  const filled = surveys.filter(({ collectors }) => collectors.length > 0)
  return (
    <div className="stack">
      <h1>{t('collectors:list.title')}</h1>
      <p>{t('collectors:list.intro')}</p>
      <p><ButtonLink href={paths.office.newCollector()}>{t('collectors:list.new')}</ButtonLink></p>
      {filled.length === 0 && <p>{t('collectors:list.empty')}</p>}
      {filled.map(({ key, title, collectors }) => <CollectorTable key={key} caption={t('collectors:list.survey', { key, title })} collectors={collectors} now={now} />)}
    </div>
  )
}
