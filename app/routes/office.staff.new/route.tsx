import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { newAccountInput } from '#app/features/ground/accounts/account-input.ts'
import { inviteStaff } from '#app/features/ground/accounts/change-account.server.ts'
import { listOrganisations } from '#app/features/ground/accounts/place-store.server.ts'
import { parseForm, readTyped, type FieldError, type Typed } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('accounts:member.newTitle') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'staff.manage')
  return json({ organisations: await listOrganisations(args.context.db) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'staff.manage')
  const { db, world, translators } = args.context
  const typed = await readTyped(args.request)
  const form = parseForm(typed, newAccountInput((await listOrganisations(db)).map(({ id }) => id)))
  if (!form.ok) return json({ errors: sayErrors(translators('en'), form.errors), typed }, { status: 422, headers: NO_STORE })
  const invited = await inviteStaff(db, world, staff.id, form.value)
  if (invited.ok) return redirect(`${paths.office.staffMember(invited.id)}?sent=1`, { status: 303, headers: NO_STORE })
  if (invited.reason === 'refused') throw new Response(null, { status: 403 })
  return json({ errors: [{ field: 'email', message: translators('en')('accounts:errors.email.taken') }], typed }, { status: 422, headers: NO_STORE })
}

export default function Invite() {
  const { t } = useTranslator()
  const { organisations } = useLoaderData<typeof loader>()
  const failed = useActionData<{ errors: FieldError[]; typed: Typed }>()
  const field = (id: string) => ({ id, defaultValue: failed?.typed[id]?.[0], error: errorOf(failed?.errors ?? [], id) })
  const options = [{ value: '', label: t('accounts:member.noOrganisation') }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <Crumbs label={t('accounts:staff.title')} items={[{ href: paths.office.staff(), text: t('accounts:staff.title') }, { text: t('accounts:member.newTitle') }]} />
      <h1>{t('accounts:member.newTitle')}</h1>
      <Form method="post" className="stack">
        <TextField {...field('displayName')} label={t('accounts:member.displayName')} hint={t('accounts:member.displayNameHint')} autoComplete="off" />
        <TextField {...field('email')} label={t('accounts:member.email')} inputMode="email" autoComplete="off" />
        <SelectField {...field('organisationId')} label={t('accounts:member.organisation')} options={options} />
        <Button>{t('accounts:member.inviteButton')}</Button>
      </Form>
    </div>
  )
}
