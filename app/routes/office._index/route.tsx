import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { describeWaitingReading, listWaiting } from '#app/features/respond/waiting/list-waiting.server.ts'
import { WaitingList } from '#app/features/respond/waiting/waiting-list.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'
import { roomsOf } from '#app/server/office-data.ts'

export const handle: PageHandle = { title: (t) => t('office:home.title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'office.open')
  const { db, world } = args.context
  const waiting = await listWaiting(db, world, staff)
  const reading = await describeWaitingReading(db, world, staff)
  return json({ waiting, reading, hasRooms: roomsOf(staff).length > 1 }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function OfficeHome() {
  const { waiting, reading, hasRooms } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('office:home.title')}</h1>
      {waiting.length > 0 && <><p>{t('office:home.intro')}</p><WaitingList waiting={waiting} reading={reading} /></>}
      {waiting.length === 0 && <p>{hasRooms ? t('office:home.nothing') : t('office:home.noRooms')}</p>}
    </div>
  )
}
