import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { listFeedbackEntries } from '#app/features/respond/feedback/feedback-store.server.ts'
import { countPeople } from '#app/features/understand/themes/evidence-store.server.ts'
import { ThemeTable } from '#app/features/understand/themes/theme-table.tsx'
import { listThemes } from '#app/features/understand/themes/theme-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('themes:list.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'themes.write')
  const { db, world } = args.context
  const themes = await listThemes(db)
  const ids = themes.map(({ id }) => id)
  const people = await countPeople(db, ids)
  const entries = new Map((await listFeedbackEntries(db, { themeIds: ids })).map(({ themeId, id }) => [themeId, id]))
  const listed = themes.map((theme) => ({ theme, people: people.get(theme.id) ?? 0, entryId: entries.get(theme.id) ?? null }))
  return json({ listed, today: dayOf(world) }, { headers: { 'Cache-Control': 'no-store' } })
}

const STATES = ['open', 'further_wishes', 'answered'] as const

export default function Themes() {
  const { t } = useTranslator()
  const { listed, today } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t('themes:list.title')}</h1>
      <p>{listed.length > 0 ? t('themes:list.lead') : t('themes:list.empty')}</p>
      <p><ButtonLink href={paths.office.newTheme()}>{t('themes:list.new')}</ButtonLink></p>
      {STATES.map((state) => <ThemeTable key={state} state={state} themes={listed.filter(({ theme }) => theme.state === state)} today={today} />)}
    </div>
  )
}
