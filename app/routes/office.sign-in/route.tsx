import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { endSession, startSession } from '#app/features/ground/accounts/session-store.server.ts'
import { findDemoStaff, listDemoStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { offersDemoSignIn } from '#app/server/demo-sign-in.ts'
import { deviceName } from '#app/server/device-name.ts'
import { notFound } from '#app/server/guards.ts'
import { readSessionToken, sessionCookie } from '#app/server/staff-session.ts'

export const handle: PageHandle = { title: (t) => t('office:signIn.title') }

export async function loader({ context }: LoaderFunctionArgs) {
  const accounts = offersDemoSignIn(context) ? await listDemoStaff(context.db) : []
  return json({ accounts }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (!offersDemoSignIn(context)) throw notFound()
  const typed = await readTyped(request)
  const staff = await findDemoStaff(context.db, typed['staff']?.[0] ?? '')
  if (!staff) throw notFound()
  const before = readSessionToken(request, context)
  if (before) await endSession(context.db, context.world, before)
  const token = await startSession(context.db, context.world, { staffId: staff.id, secondFactor: true, way: 'demo', device: deviceName(request.headers.get('user-agent')) })
  return redirect(paths.office.home(), { status: 303, headers: { 'Set-Cookie': sessionCookie(context, token), 'Cache-Control': 'no-store' } })
}

export default function SignIn() {
  const { accounts } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('office:signIn.title')}</h1>
      {accounts.length === 0 ? <p>{t('office:signIn.notYet')}</p> : <DemoAccounts accounts={accounts} />}
    </div>
  )
}

function DemoAccounts({ accounts }: { readonly accounts: readonly { readonly id: string; readonly displayName: string }[] }) {
  const { t } = useTranslator()
  return (
    <Form method="post" reloadDocument className="stack">
      <p>{t('office:signIn.demo')}</p>
      <ul className="card-list">
        {accounts.map(({ id, displayName }) => (
          <li key={id}><Button name="staff" value={id} kind="quiet">{t('office:signIn.as', { role: displayName })}</Button></li>
        ))}
      </ul>
    </Form>
  )
}
