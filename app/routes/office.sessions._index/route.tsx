import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { SessionList } from '#app/features/hear/sessions/session-list.tsx'
import { listSessions } from '#app/features/hear/sessions/session-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('assisting:sessions.title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'sessions.run')
  const sessions = await listSessions(args.context.db, mayDo(staff, 'sessions.oversee') ? undefined : staff.id)
  return json({ sessions }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('assisting:sessions.title')}</h1>
      <p>{t('assisting:sessions.intro')}</p>
      <ButtonLink href={paths.office.newSession()}>{t('assisting:sessions.new')}</ButtonLink>
      <SessionList sessions={sessions} />
    </div>
  )
}
