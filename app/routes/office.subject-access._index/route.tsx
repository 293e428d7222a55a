import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { RequestList } from '#app/features/ground/subject-access/request-list.tsx'
import { listRequests } from '#app/features/ground/subject-access/request-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('access:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'subject_access.run')
  const { db, world } = args.context
  return json({ requests: await listRequests(db), today: dayOf(world) }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function SubjectAccess() {
  const { requests, today } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('access:title')}</h1>
      <p className="lead">{t('access:intro')}</p>
      <div><ButtonLink href={paths.office.newSubjectAccess()}>{t('access:new.title')}</ButtonLink></div>
      <RequestList requests={requests} today={today} />
    </div>
  )
}
