import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { ComplaintList } from '#app/features/ground/complaints/complaint-list.tsx'
import { listComplaints } from '#app/features/ground/complaints/complaint-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('complaints:title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'complaints.handle')
  const { db, world } = args.context
  const done = (['acknowledged', 'settled'] as const).find((word) => word === new URL(args.request.url).searchParams.get('done'))
  return json({ complaints: await listComplaints(db), today: dayOf(world), done }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Complaints() {
  const { complaints, today, done } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('complaints:title')}</h1>
      {done && <Notice tone="success">{t(`complaints:done.${done}`)}</Notice>}
      <p className="lead">{t('complaints:intro')}</p>
      <ComplaintList complaints={complaints} today={today} />
    </div>
  )
}
