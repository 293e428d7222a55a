import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { TextField } from '#app/components/text-field.tsx'
import { codeInput } from '#app/features/ground/accounts/sign-in-input.ts'
import { lookAtSignInLink, takeSignInLink } from '#app/features/ground/accounts/use-sign-in-link.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { readBrowser, signedIn } from '#app/server/begin-session.ts'

export const handle: PageHandle = { title: (t) => t('accounts:link.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

/** Shows a button and changes nothing: mail programs look at links before their reader does. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const state = await lookAtSignInLink(context.db, context.world, { token: params['token'] ?? '', browser: readBrowser(request, context) })
  return json({ state }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args
  const typed = await readTyped(request)
  const t = context.translators('en')
  const refuse = (message: string, status = 422) => json({ errors: [{ field: 'code', message }] }, { status, headers: NO_STORE })
  if (!await context.rateLimits.allow('signIn', context.sender)) return refuse(t('accounts:errors.tooMany'), 429)
  const form = parseForm(typed, codeInput)
  if (typed['code'] !== undefined && !form.ok) return refuse(t('accounts:errors.code.missing'))
  const taken = await takeSignInLink(context.db, context.world, { token: params['token'] ?? '', browser: readBrowser(request, context), code: form.ok ? form.value.code : undefined })
  if (!taken.ok) return refuse(t(`accounts:errors.code.${taken.reason}`))
  return signedIn(args, { staffId: taken.staffId, secondFactor: false, way: 'link' })
}

export default function SignInLink() {
  const { t } = useTranslator()
  const { state } = useLoaderData<typeof loader>()
  const failed = useActionData<{ errors: { field: string; message: string }[] }>()
  const elsewhere = state === 'otherBrowser'
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('accounts:link.title')}</h1>
      {state === 'gone' ? <p>{t('accounts:link.gone')}</p> : (
        <Form method="post" className="stack panel">
          <p>{elsewhere ? t('accounts:link.elsewhere') : t('accounts:link.here')}</p>
          {elsewhere && <TextField id="code" label={t('accounts:code.label')} error={failed?.errors[0]?.message} inputMode="numeric" autoComplete="one-time-code" />}
          <Button>{t('accounts:link.button')}</Button>
        </Form>
      )}
      {state === 'gone' && <p><a href={paths.office.signIn()}>{t('accounts:code.again')}</a></p>}
    </div>
  )
}
