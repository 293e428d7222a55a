import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { ReplyCard } from '#app/features/respond/feedback/reply-card.tsx'
import { ReplyFilterForm } from '#app/features/respond/feedback/reply-filter-form.tsx'
import { filterChoices, filterReplies, readFilters } from '#app/features/respond/feedback/reply-filters.ts'
import { listSaidAndDid } from '#app/features/respond/feedback/reply-store.server.ts'
import { FurtherWishes, NotAnswered } from '#app/features/respond/feedback/waiting-themes.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle<typeof loader> = { title: (t) => t('feedback:page.title'), styles: () => 'inline' }

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = publicPage(args)
  const { db, world } = args.context
  const filters = readFilters(new URL(args.request.url).searchParams)
  const today = dayOf(world)
  const { replies, furtherWishes, notAnswered } = await listSaidAndDid(db, lang, today)
  return json(
    { filters, choices: filterChoices(replies), replies: filterReplies(replies, filters), any: replies.length > 0, furtherWishes, notAnswered, today },
    { headers: { 'Cache-Control': 'public, max-age=60' } },
  )
}

export default function SaidAndDidPage() {
  const { t } = useTranslator()
  const { filters, choices, any, furtherWishes, notAnswered } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t('feedback:page.title')}</h1>
      <p className="lead">{t('feedback:page.lead')}</p>
      {any && <ReplyFilterForm filters={filters} choices={choices} />}
      <Replies />
      <NotAnswered themes={notAnswered} />
      <FurtherWishes themes={furtherWishes} />
      <DataLinks />
    </div>
  )
}

function Replies() {
  const { t } = useTranslator()
  const { replies, any, today } = useLoaderData<typeof loader>()
  if (!any) return <p>{t('feedback:none.yet')}</p>
  return (
    <section className="stack" aria-labelledby="replies-title">
      <h2 id="replies-title">{t('feedback:found', { count: replies.length })}</h2>
      {replies.length === 0 && <p>{t('feedback:none.text')}</p>}
      {replies.map((reply) => <ReplyCard key={reply.entry.id} reply={reply} today={today} />)}
    </section>
  )
}

function DataLinks() {
  const { t, language } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('feedback:data.title')}</h2>
      <ul>
        <li><a href={paths.saidAndDidData(language.tag, 'json')}>{t('feedback:data.json')}</a></li>
        <li><a href={paths.saidAndDidData(language.tag, 'csv')}>{t('feedback:data.csv')}</a></li>
      </ul>
    </section>
  )
}
