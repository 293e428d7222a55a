import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { TextField } from '#app/components/text-field.tsx'
import { contactsInput } from '#app/features/ground/privacy/purpose-input.ts'
import { findContacts, listPurposes, saveContacts, type PublicContacts } from '#app/features/ground/privacy/purpose-store.server.ts'
import { PurposeCards } from '#app/features/ground/privacy/purpose-cards.tsx'
import { parseForm, readTyped, type FieldError } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('retention:purposes.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'privacy.manage')
  const { db } = args.context
  return json({ purposes: await listPurposes(db), contacts: await findContacts(db), saved: new URL(args.request.url).searchParams.has('done') }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'privacy.manage')
  const { db, world, translators } = args.context
  const typed = await readTyped(args.request)
  const parsed = parseForm(typed, contactsInput)
  if (!parsed.ok) return json({ typed, errors: sayErrors(translators('en'), parsed.errors) }, { status: 422, headers: NO_STORE })
  await saveContacts(db, world, staff.id, parsed.value)
  return redirect(`${paths.office.privacy()}?done`, { status: 303, headers: NO_STORE })
}

export default function Purposes() {
  const { purposes, contacts, saved } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t } = useTranslator()
  const kept: PublicContacts = failed ? { privacyContact: failed.typed['privacyContact']?.[0] ?? '', securityContact: failed.typed['securityContact']?.[0] ?? '' } : contacts
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('retention:purposes.title')}</h1>
      {saved && !failed && <Notice tone="success">{t('retention:purposes.saved')}</Notice>}
      <p className="lead">{t('retention:purposes.intro')}</p>
      <p><a href={paths.privacyFor('en', 'adult')}>{t('retention:purposes.notice')}</a></p>
      <PurposeCards purposes={purposes} />
      <Contacts contacts={kept} errors={failed?.errors ?? []} />
    </div>
  )
}

function Contacts({ contacts, errors }: { readonly contacts: PublicContacts; readonly errors: readonly FieldError[] }) {
  const { t } = useTranslator()
  return (
    <form method="post" className="card stack" noValidate>
      <h2>{t('retention:purposes.contacts.title')}</h2>
      {(['privacyContact', 'securityContact'] as const).map((field) => <TextField key={field} id={field} label={t(`retention:purposes.contacts.${field}`)} hint={t('retention:purposes.contacts.hint')} defaultValue={contacts[field]} error={errorOf(errors, field)} />)}
      <div><Button kind="quiet">{t('retention:purposes.contacts.button')}</Button></div>
    </form>
  )
}
