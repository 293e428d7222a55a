import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listPasskeys } from '#app/features/ground/accounts/passkey-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'
import { AddPasskey } from './add-passkey.tsx'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('accounts:account.passkeys') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'account.own')
  return json({ passkeys: await listPasskeys(args.context.db, staff.id) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'account.own')
  return await perform(args, staff) ?? redirect(paths.office.passkeys(), { status: 303, headers: NO_STORE })
}

export default function Passkeys() {
  const { t } = useTranslator()
  const { passkeys } = useLoaderData<typeof loader>()
  const head = [t('accounts:account.passkeyLabel'), t('accounts:account.made'), t('accounts:account.used'), '']
  const rows = passkeys.map(({ id, label, madeOn, usedOn }) => [
    label, <Day key="made" day={madeOn} />, usedOn === null ? t('accounts:account.never') : <Day key="used" day={usedOn} />,
    <Form key="remove" method="post"><button className="button button-quiet" name="remove" value={id}>{t('accounts:account.passkeyRemove')}<span className="visually-hidden"> {label}</span></button></Form>,
  ])
  return (
    <div className="stack">
      <Crumbs label={t('accounts:account.title')} items={[{ href: paths.office.account(), text: t('accounts:account.title') }, { text: t('accounts:account.passkeys') }]} />
      <h1>{t('accounts:account.passkeys')}</h1>
      {passkeys.length === 0 ? <p>{t('accounts:account.noPasskeys')}</p> : <DataTable caption={t('accounts:account.passkeyTable')} head={head} rows={rows} />}
      <AddPasskey />
    </div>
  )
}
