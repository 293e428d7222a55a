import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { emailInput } from '#app/features/ground/accounts/sign-in-input.ts'
import { findDemoStaff, listDemoStaff } from '#app/features/ground/accounts/staff-store.server.ts'
import { parseForm, readTyped, type Typed } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { browserCookie, signedIn } from '#app/server/begin-session.ts'
import { offersDemoSignIn } from '#app/server/demo-sign-in.ts'
import { notFound } from '#app/server/guards.ts'
import { sendSignInMail } from '#app/server/send-sign-in-mail.ts'
import { DemoAccounts, LinkForm, OtherWays } from './ways-in.tsx'

export const handle: PageHandle = { title: (t) => t('accounts:signIn.title') }
const PROBLEMS = ['failed', 'unknown'] as const
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const accounts = offersDemoSignIn(context) ? await listDemoStaff(context.db) : []
  const problem = PROBLEMS.find((known) => known === new URL(request.url).searchParams.get('problem'))
  return json({ accounts, provider: context.env.oidc?.name, problem }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const typed = await readTyped(args.request)
  if (typed['staff'] !== undefined) return demoSignIn(args, typed)
  const t = args.context.translators('en')
  if (!await args.context.rateLimits.allow('signIn', args.context.sender)) return json({ errors: [{ field: 'email', message: t('accounts:errors.tooMany') }], typed }, { status: 429, headers: NO_STORE })
  const form = parseForm(typed, emailInput)
  if (!form.ok) return json({ errors: sayErrors(t, form.errors), typed }, { status: 422, headers: NO_STORE })
  const browser = await sendSignInMail(args.context, form.value.email)
  return redirect(paths.office.signInCode(), { status: 303, headers: { ...NO_STORE, 'Set-Cookie': browserCookie(args.context, browser) } })
}

/** By a button, in the demonstration alone. */
async function demoSignIn(args: ActionFunctionArgs, typed: Typed): Promise<Response> {
  if (!offersDemoSignIn(args.context)) throw notFound()
  const staff = await findDemoStaff(args.context.db, typed['staff']?.[0] ?? '')
  if (!staff) throw notFound()
  return signedIn(args, { staffId: staff.id, secondFactor: true, way: 'demo' })
}

export default function SignIn() {
  const { accounts, provider, problem } = useLoaderData<typeof loader>()
  const failed = useActionData<{ errors: { field: string; message: string }[]; typed: Typed }>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('accounts:signIn.title')}</h1>
      {problem && provider !== undefined && <Notice tone="warning">{t(`accounts:errors.provider.${problem}`, { name: provider })}</Notice>}
      {accounts.length > 0 && <DemoAccounts accounts={accounts} />}
      <LinkForm errors={failed?.errors ?? []} typed={failed?.typed['email']?.[0]} quiet={accounts.length > 0} />
      <OtherWays provider={provider} />
    </div>
  )
}
