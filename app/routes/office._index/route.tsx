import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { describeHealth } from '#app/features/ground/health/health.ts'
import { CareNotice } from '#app/features/ground/duty/care-notice.tsx'
import { describeCare } from '#app/features/ground/duty/describe-care.server.ts'
import { describeWaitingReading, listWaiting } from '#app/features/respond/waiting/list-waiting.server.ts'
import { WaitingList } from '#app/features/respond/waiting/waiting-list.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'
import { findHealthFacts } from '#app/server/health-facts.ts'
import { roomsOf } from '#app/server/office-data.ts'

export const handle: PageHandle = { title: (t) => t('office:home.title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'office.open')
  const { db, world } = args.context
  const waiting = await listWaiting(db, world, staff)
  const reading = await describeWaitingReading(db, world, staff)
  const troubles = mayDo(staff, 'health.see') ? describeHealth(await findHealthFacts(args.context)).filter(({ kind }) => kind === 'stopped').map(({ item }) => item) : []
  const care = await describeCare(db, world, staff)
  return json({ troubles, care, waiting, reading, hasRooms: roomsOf(staff).length > 1 }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function OfficeHome() {
  const { troubles, care, waiting, reading, hasRooms } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('office:home.title')}</h1>
      <CareNotice care={care} />
      {troubles.length > 0 && <Notice tone="warning"><p>{t('upkeep:health.alert', { list: troubles.map((item) => t(`upkeep:health.items.${item}.name`)).join(', ') })}</p><p><a href={paths.office.health()}>{t('upkeep:health.open')}</a></p></Notice>}
      {waiting.length > 0 && <><p>{t('office:home.intro')}</p><WaitingList waiting={waiting} reading={reading} /></>}
      {waiting.length === 0 && <p>{hasRooms ? t('office:home.nothing') : t('office:home.noRooms')}</p>}
    </div>
  )
}
