import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { Status } from '#app/components/status.tsx'
import { GrantNames } from '#app/features/ground/accounts/grant-names.tsx'
import { listPlaceNames } from '#app/features/ground/accounts/place-store.server.ts'
import { listAccounts } from '#app/features/ground/accounts/staff-admin-store.server.ts'
import { clearanceOf } from '#app/features/ground/accounts/clearance.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('accounts:staff.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'staff.manage')
  const { db, world } = args.context
  const accounts = await listAccounts(db)
  const places = await listPlaceNames(db, accounts.flatMap(({ grants }) => grants))
  const lines = accounts.map((account) => ({ id: account.id, displayName: account.displayName, state: account.state, demo: account.demo, hasFactor: account.hasFactor, grants: account.grants, clearance: clearanceOf(account, dayOf(world)) }))
  return json({ lines, places, sent: new URL(args.request.url).searchParams.has('sent') }, { headers: { 'Cache-Control': 'no-store' } })
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>['lines'][number]

export default function Staff() {
  const { t } = useTranslator()
  const { lines, places, sent } = useLoaderData<typeof loader>()
  const head = [t('accounts:staff.name'), t('accounts:staff.roles'), t('accounts:staff.state'), t('accounts:staff.clearance'), t('accounts:staff.factor')]
  const rows = lines.map((line) => [
    <a key={line.id} href={paths.office.staffMember(line.id)}>{line.displayName}</a>,
    <GrantNames key="roles" grants={line.grants} places={places} />,
    <Status key="state" kind={line.state === 'active' ? 'good' : 'stopped'}>{t(`accounts:staff.${line.state}`)}</Status>,
    <Clearance key="clearance" line={line} />,
    line.hasFactor ? t('accounts:staff.yes') : line.demo ? t('accounts:staff.notNeeded') : t('accounts:staff.no'),
  ])
  return (
    <div className="stack">
      <h1>{t('accounts:staff.title')}</h1>
      {sent && <Notice tone="success">{t('accounts:staff.sent')}</Notice>}
      <p className="lead">{t('accounts:staff.intro')}</p>
      <p><ButtonLink href={paths.office.newStaff()}>{t('accounts:staff.invite')}</ButtonLink></p>
      <DataTable caption={t('accounts:staff.table')} head={head} rows={rows} />
    </div>
  )
}

function Clearance({ line: { clearance } }: { readonly line: Line }) {
  const { t } = useTranslator()
  if (clearance === 'notNeeded') return <>{t('accounts:staff.notNeeded')}</>
  return <Status kind={clearance === 'cleared' ? 'good' : 'attention'}>{t(`accounts:staff.${clearance}`)}</Status>
}
