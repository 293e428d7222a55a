import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { readTyped, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { Access } from './access.tsx'
import { Details } from './details.tsx'
import { loadMember, type MemberPage } from './load-member.server.ts'
import { perform } from './perform.server.ts'
import { Roles } from './roles.tsx'

export const handle: PageHandle<MemberPage> = { title: (t, data) => data?.account.displayName ?? t('accounts:staff.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'staff.manage')
  const page = await loadMember(args.context, args.params['id'] ?? '')
  if (!page) throw notFound()
  const asked = new URL(args.request.url).searchParams
  return json({ ...page, own: staff.id === page.account.id, saved: asked.has('saved'), sent: asked.has('sent') }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'staff.manage')
  const staffId = args.params['id'] ?? ''
  const typed = await readTyped(args.request)
  const done = await perform(args.context, { actorId: staff.id, staffId }, typed)
  if (done.ok) return redirect(`${paths.office.staffMember(staffId)}?${done.sent ? 'sent' : 'saved'}=1`, { status: 303, headers: NO_STORE })
  if ('status' in done) throw new Response(null, { status: done.status })
  return json({ errors: done.errors, typed }, { status: 422, headers: NO_STORE })
}

export default function Member() {
  const { t } = useTranslator()
  const page = useLoaderData() as MemberPage & { readonly own: boolean; readonly saved: boolean; readonly sent: boolean } // the loader's own JSON
  const failed = useActionData<{ errors: FieldError[]; typed: Typed }>()
  const { account } = page
  const errors = failed?.errors ?? []
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <Crumbs label={t('accounts:staff.title')} items={[{ href: paths.office.staff(), text: t('accounts:staff.title') }, { text: account.displayName }]} />
      <h1>{account.displayName}</h1>
      {page.saved && !failed && <Notice tone="success">{t('accounts:member.saved')}</Notice>}
      {page.sent && !failed && <Notice tone="success">{t('accounts:staff.sent')}</Notice>}
      {page.own && <Notice tone="info">{t('accounts:member.own')}</Notice>}
      {account.demo && <p className="hint">{t('accounts:member.demo')}</p>}
      <p>{t('accounts:member.facts', { email: account.email ?? t('accounts:account.noEmail'), factor: account.hasFactor ? t('accounts:staff.yes') : t('accounts:staff.no') })}</p>
      <Roles page={page} errors={errors} typed={failed?.typed ?? {}} own={page.own} />
      {!page.own && <Details key={JSON.stringify(account)} page={page} errors={errors} typed={failed?.typed} />}
      {!page.own && <Access account={account} />}
    </div>
  )
}
