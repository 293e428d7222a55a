import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { listFeedbackEntries } from '#app/features/respond/feedback/feedback-store.server.ts'
import { EntryTable, UnansweredTable } from '#app/features/respond/feedback/feedback-tables.tsx'
import { listThemes } from '#app/features/understand/themes/theme-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('feedback:office.list.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'feedback.write')
  const { db, world } = args.context
  const entries = await listFeedbackEntries(db)
  const themes = await listThemes(db)
  const listed = entries.flatMap((entry) => themes.filter(({ id }) => id === entry.themeId).map((theme) => ({ entry, theme })))
  const unanswered = themes.filter(({ id, state }) => state === 'open' && entries.every(({ themeId }) => themeId !== id))
  return json({ listed, unanswered, today: dayOf(world) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Feedback() {
  const { t } = useTranslator()
  const { listed, unanswered, today } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t('feedback:office.list.title')}</h1>
      <p>{t('feedback:office.list.lead')}</p>
      <p><a href={paths.saidAndDid('en')}>{t('feedback:office.list.public')}</a></p>
      {unanswered.length > 0 ? <UnansweredTable themes={unanswered} today={today} /> : <p>{t('feedback:office.list.allAnswered')}</p>}
      {listed.length === 0 && <p>{t('feedback:office.list.none')}</p>}
      <EntryTable caption={t('feedback:office.list.drafts')} listed={listed.filter(({ entry }) => entry.publishedOn === null)} today={today} />
      <EntryTable caption={t('feedback:office.list.published')} listed={listed.filter(({ entry }) => entry.publishedOn !== null)} today={today} />
    </div>
  )
}
