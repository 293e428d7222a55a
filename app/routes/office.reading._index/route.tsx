import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listReadingQueue } from '#app/features/hear/contributions/list-reading-queue.server.ts'
import { DONE, DoneNotice, UnreadLanguages } from '#app/features/hear/contributions/reading-notices.tsx'
import { ReadingQueue } from '#app/features/hear/contributions/reading-queue.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('reading:title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.read')
  const { db, world } = args.context
  const query = new URL(args.request.url).searchParams
  const language = query.get('language') ?? undefined
  const queue = await listReadingQueue(db, world, staff, language)
  const done = DONE.find((word) => word === query.get('done'))
  return json({ ...queue, language, done }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function ReadingPage() {
  const { lines, languages, language, done } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const all = languages.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="stack">
      <h1>{t('reading:title')}</h1>
      <DoneNotice done={done} />
      <p>{t('reading:intro')}</p>
      <p className="quiet">{t('reading:wordlists')}</p>
      <UnreadLanguages languages={languages} />
      <p><strong>{t('reading:waiting', { count: all })}</strong></p>
      {languages.length > 1 && <LanguageFilter languages={languages} chosen={language} all={all} />}
      {lines.length === 0 ? <p>{t('reading:empty')}</p> : <ReadingQueue lines={lines} />}
    </div>
  )
}

function LanguageFilter({ languages, chosen, all }: { readonly languages: readonly { readonly language: string; readonly count: number }[]; readonly chosen: string | undefined; readonly all: number }) {
  const { t, language } = useTranslator()
  return (
    <nav aria-label={t('reading:filter.label')}>
      <ul className="cluster">
        <li><a href={paths.office.reading()} aria-current={chosen ? undefined : 'page'}>{t('reading:filter.all', { count: all })}</a></li>
        {languages.map(({ language: tag, count }) => (
          <li key={tag}><a href={`?language=${encodeURIComponent(tag)}`} aria-current={chosen === tag ? 'page' : undefined}>{t('reading:filter.one', { language: languageName(tag, language.tag), count })}</a></li>
        ))}
      </ul>
    </nav>
  )
}
