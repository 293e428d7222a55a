import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { recordTextsViewed } from '#app/features/ground/audit/record-texts-viewed.server.ts'
import { reachOf } from '#app/features/ground/accounts/staff-policy.ts'
import { codingFilter } from '#app/features/understand/coding/coding-input.ts'
import { CodingFilters } from '#app/features/understand/coding/coding-filters.tsx'
import { CodingList } from '#app/features/understand/coding/coding-list.tsx'
import { listCodingRoom } from '#app/features/understand/coding/list-coding-room.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('coding:title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.code')
  const { search, searchParams } = new URL(args.request.url)
  const filter = codingFilter.parse(Object.fromEntries(searchParams))
  const { db, world } = args.context
  const room = await listCodingRoom(db, { ...filter, reach: reachOf(staff, 'contributions.code') })
  await recordTextsViewed(db, world, { staffId: staff.id, page: 'coding', subjectType: 'contribution', ids: room.lines.map(({ id }) => id) })
  return json({ ...room, filter, query: search }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function CodingPage() {
  const { lines, total, choices, filter, query } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('coding:title')}</h1>
      <p>{t('coding:intro')}</p>
      <CodingFilters key={query} filter={filter} choices={choices} />
      <p><strong>{t('coding:count', { count: total })}</strong></p>
      {lines.length === 0 ? <p>{t('coding:empty')}</p> : <CodingList lines={lines} query={query} />}
    </div>
  )
}
