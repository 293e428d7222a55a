import { json, type ActionFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { TextField } from '#app/components/text-field.tsx'
import { codeInput } from '#app/features/ground/accounts/sign-in-input.ts'
import { takeSignInLink } from '#app/features/ground/accounts/use-sign-in-link.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { readBrowser, signedIn } from '#app/server/begin-session.ts'

export const handle: PageHandle = { title: (t) => t('accounts:code.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export function loader() {
  return json(null, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  const typed = await readTyped(request)
  const t = context.translators('en')
  const refuse = (message: string, status = 422) => json({ errors: [{ field: 'code', message }], typed }, { status, headers: NO_STORE })
  if (!await context.rateLimits.allow('signIn', context.sender)) return refuse(t('accounts:errors.tooMany'), 429)
  const form = parseForm(typed, codeInput)
  if (!form.ok) return refuse(sayErrors(t, form.errors)[0]?.message ?? '')
  const taken = await takeSignInLink(context.db, context.world, { browser: readBrowser(request, context), code: form.value.code })
  if (!taken.ok) return refuse(t(`accounts:errors.code.${taken.reason}`))
  return signedIn(args, { staffId: taken.staffId, secondFactor: false, way: 'link' })
}

export default function SignInCode() {
  const { t } = useTranslator()
  const failed = useActionData<{ errors: { field: string; message: string }[]; typed: Record<string, string[]> }>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('accounts:code.title')}</h1>
      <p>{t('accounts:code.sent')}</p>
      <Form method="post" className="stack panel">
        <TextField id="code" label={t('accounts:code.label')} hint={t('accounts:code.how')} defaultValue={failed?.typed['code']?.[0]} error={failed?.errors[0]?.message} inputMode="numeric" autoComplete="one-time-code" />
        <Button>{t('accounts:code.button')}</Button>
      </Form>
      <p><a href={paths.office.signIn()}>{t('accounts:code.again')}</a></p>
    </div>
  )
}
