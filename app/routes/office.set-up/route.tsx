import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { totpAddress } from '#app/features/ground/accounts/one-time-code.ts'
import { offerSecret, openOffer, type OfferedSecret } from '#app/features/ground/accounts/totp-enrolment.ts'
import { readTyped, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { beginSession } from '#app/server/begin-session.ts'
import type { RequestContext } from '#app/server/context.ts'
import { notFound } from '#app/server/guards.ts'
import { perform } from './perform.server.ts'
import { SetUpForm } from './set-up-form.tsx'

export const handle: PageHandle = { title: (t) => t('accounts:setUp.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader({ context }: LoaderFunctionArgs) {
  if (await context.refreshSetUp()) throw notFound()
  return json({ offered: asApp(context, offerSecret(context.world, 'set-up')) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  if (await context.refreshSetUp()) throw notFound()
  const typed = await readTyped(request)
  const done = await perform(context, typed)
  if (!done.ok) {
    const offered = openOffer(context.world, 'set-up', typed['secret']?.[0] ?? '')
    const kept = Object.fromEntries(Object.entries(typed).filter(([field]) => field !== 'token' && field !== 'code'))
    return json({ errors: done.errors, typed: kept, offered: offered && asApp(context, offered) }, { status: done.status, headers: NO_STORE })
  }
  await context.refreshSetUp()
  const { headers } = await beginSession(args, { staffId: done.staffId, secondFactor: true, way: 'set_up' })
  return redirect(paths.office.recoveryCodes(), { status: 303, headers })
}

export default function SetUp() {
  const { t } = useTranslator()
  const { offered } = useLoaderData<typeof loader>()
  const acted = useActionData<{ errors: FieldError[]; typed: Typed; offered?: OfferedSecret & { address: string } }>()
  return (
    <div className="stack">
      <ErrorSummary errors={acted?.errors ?? []} />
      <h1>{t('accounts:setUp.title')}</h1>
      <p className="lead">{t('accounts:setUp.intro')}</p>
      <SetUpForm errors={acted?.errors ?? []} typed={acted?.typed ?? {}} offered={acted?.offered ?? offered} />
    </div>
  )
}

function asApp({ translators }: RequestContext, offered: OfferedSecret) {
  return { ...offered, address: totpAddress(offered.secret, { issuer: translators('en')('common:siteName'), label: translators('en')('accounts:roles.system_administrator') }) }
}
