import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'
import { forgottenPage, rememberedPage } from '#app/server/return-to.ts'
import { sessionCookie } from '#app/server/staff-session.ts'
import { Enrol, Show } from './forms.tsx'
import { loadFactor } from './load-factor.server.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('accounts:factor.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'account.enter')
  return json(await loadFactor(args), { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  await requireStaff(args, 'account.enter')
  const { request, context } = args
  const typed = await readTyped(request)
  const done = await perform(args, typed)
  if (!done.ok) return json({ errors: done.errors, offered: done.offered }, { status: 422, headers: NO_STORE })
  const headers = new Headers(NO_STORE)
  headers.append('Set-Cookie', sessionCookie(context, done.token))
  if (done.enrolled) return redirect(paths.office.recoveryCodes(), { status: 303, headers })
  headers.append('Set-Cookie', forgottenPage(context))
  return redirect(rememberedPage(request, context), { status: 303, headers })
}

export default function SecondFactor() {
  const { t } = useTranslator()
  const page = useLoaderData<typeof loader>()
  const acted = useActionData<{ errors: { field: string; message: string }[]; offered?: { secret: string; sealed: string; address: string } }>()
  return (
    <div className="stack">
      <ErrorSummary errors={acted?.errors ?? []} />
      <h1>{page.mode === 'replace' ? t('accounts:factor.setUpTitle') : t('accounts:factor.title')}</h1>
      {page.mode === 'closed' && <p>{t('accounts:factor.closed')}</p>}
      {page.mode === 'show' && <Show totp={page.totp} passkeys={page.passkeys} error={acted?.errors[0]?.message} />}
      {page.offered && <Enrol offered={acted?.offered ?? page.offered} replaces={page.totp} first={page.mode === 'enrol'} error={acted?.errors[0]?.message} />}
    </div>
  )
}
