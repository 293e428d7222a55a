import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { describeDuty } from '#app/features/ground/duty/describe-duty.server.ts'
import { DutyRoute, ThresholdsNote } from '#app/features/ground/duty/duty-notes.tsx'
import { listReadingQueue } from '#app/features/hear/contributions/list-reading-queue.server.ts'
import { claimNext } from '#app/features/hear/contributions/reading-lease.server.ts'
import { DONE, DoneNotice, LongReading, UnreadLanguages } from '#app/features/hear/contributions/reading-notices.tsx'
import { findLongReading } from '#app/features/hear/contributions/reading-spell.server.ts'
import { ReadingQueue } from '#app/features/hear/contributions/reading-queue.tsx'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('reading:title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.read')
  const { db, world } = args.context
  const query = new URL(args.request.url).searchParams
  const language = query.get('language') ?? undefined
  const queue = await listReadingQueue(db, world, staff, language)
  await recordTextsViewed(db, world, { staffId: staff.id, page: 'reading', subjectType: 'contribution', ids: queue.lines.map(({ id }) => id) })
  const done = DONE.find((word) => word === query.get('done'))
  return json({ ...queue, language, done, duty: await describeDuty(db, world), longReading: await findLongReading(db, world, staff.id) }, { headers: NO_STORE })
}

/** "Read the next one": hands one out and holds it, so that nobody else gets the same. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.read')
  const next = await claimNext(args.context.db, args.context.world, staff)
  return redirect(next === undefined ? `${paths.office.reading()}?done=finished` : paths.office.readingItem(next), { status: 303, headers: NO_STORE })
}

export default function ReadingPage() {
  const { lines, languages, language, done, duty, longReading } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const all = languages.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="stack">
      <h1>{t('reading:title')}</h1>
      <DoneNotice done={done} />
      <LongReading minutes={longReading} />
      <p>{t('reading:intro')}</p>
      <DutyRoute duty={duty} />
      <ThresholdsNote thresholds={duty.thresholds} />
      <p className="quiet">{t('reading:wordlists')}</p>
      <UnreadLanguages languages={languages} />
      <p><strong>{t('reading:waiting', { count: all })}</strong></p>
      {all > 0 && <Form method="post"><Button>{t('reading:next')}</Button></Form>}
      {languages.length > 1 && <LanguageFilter languages={languages} chosen={language} all={all} />}
      {lines.length === 0 ? <p>{t('reading:empty')}</p> : <ReadingQueue lines={lines} />}
      {all > lines.length && lines.length > 0 && language === undefined && <p className="quiet">{t('reading:more', { count: all - lines.length })}</p>}
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
