import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { useWhat } from '#app/features/ground/privacy/privacy-notice.tsx'
import { findPurposeKey, type Purpose } from '#app/features/ground/privacy/purpose.ts'
import { purposeInput } from '#app/features/ground/privacy/purpose-input.ts'
import { checkPurpose, listPurposes } from '#app/features/ground/privacy/purpose-store.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('retention:purposes.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'privacy.manage')
  const purpose = (await listPurposes(args.context.db)).find(({ key }) => key === args.params['key'])
  if (!purpose) throw notFound()
  return json({ purpose }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'privacy.manage')
  const key = findPurposeKey(args.params['key'])
  if (!key) throw notFound()
  const { db, world, translators } = args.context
  const typed = await readTyped(args.request)
  const parsed = parseForm(typed, purposeInput)
  if (!parsed.ok) return json({ typed, errors: sayErrors(translators('en'), parsed.errors) }, { status: 422, headers: NO_STORE })
  await checkPurpose(db, world, staff.id, key, parsed.value)
  return redirect(`${paths.office.privacy()}?done`, { status: 303, headers: NO_STORE })
}

export default function PurposePage() {
  const { purpose } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t } = useTranslator()
  const what = useWhat()
  const errors = failed?.errors ?? []
  const of = (field: Exclude<keyof Purpose, 'key' | 'checkedOn' | 'checkedBy'>) => ({ id: field, defaultValue: failed?.typed[field]?.[0] ?? purpose[field], error: errorOf(errors, field) })
  return (
    <form method="post" className="stack" noValidate>
      <ErrorSummary errors={errors} />
      <p><a className="back" href={paths.office.privacy()}>{t('retention:purposes.title')}</a></p>
      <h1>{what(purpose.key).what}</h1>
      <p>{what(purpose.key).why}</p>
      <SelectField {...of('lawfulBasis')} label={t('retention:purposes.basis')} options={(['public_task', 'legal_obligation', 'consent', 'vital_interests'] as const).map((value) => ({ value, label: t(`privacy:basis.${value}`) }))} />
      <SelectField {...of('special')} label={t('retention:purposes.special')} options={(['none', 'statutory_purposes', 'equality', 'safeguarding'] as const).map((value) => ({ value, label: t(`privacy:basis.${value}`) }))} />
      <SelectField {...of('controllerRole')} label={t('retention:purposes.role')} options={(['controller', 'joint', 'processor'] as const).map((value) => ({ value, label: t(`retention:purposes.roles.${value}`) }))} />
      <TextField {...of('controller')} label={t('retention:purposes.controller')} hint={t('retention:purposes.form.controllerHint')} />
      <TextField {...of('sharedWith')} label={t('retention:purposes.sharedWith')} hint={t('retention:purposes.form.sharedHint')} />
      <TextField {...of('sharingAgreement')} label={t('retention:purposes.agreement')} hint={t('retention:purposes.form.agreementHint')} />
      <div><Button>{t('retention:purposes.form.button')}</Button></div>
    </form>
  )
}
