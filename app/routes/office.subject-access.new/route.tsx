import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { Radios } from '#app/components/radios.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { startRequest } from '#app/features/ground/subject-access/decide-request.server.ts'
import { AGE_BANDS, ASKERS, KINDS } from '#app/features/ground/subject-access/request.ts'
import { requestInput } from '#app/features/ground/subject-access/request-input.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { errorOf, sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

const NO_STORE = { 'Cache-Control': 'no-store' }

export const handle: PageHandle = { title: (t) => t('access:new.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'subject_access.run')
  return json({ today: dayOf(args.context.world) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'subject_access.run')
  const { db, world, translators } = args.context
  const typed = await readTyped(args.request)
  const parsed = parseForm(typed, requestInput)
  if (!parsed.ok) return json({ typed, errors: sayErrors(translators('en'), parsed.errors) }, { status: 422, headers: NO_STORE })
  return redirect(paths.office.subjectAccessRequest(await startRequest(db, world, staff.id, parsed.value)), { status: 303, headers: NO_STORE })
}

export default function NewRequest() {
  const { today } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t } = useTranslator()
  const errors = failed?.errors ?? []
  const of = (name: string) => ({ name, chosen: failed?.typed[name]?.[0], error: errorOf(errors, name) })
  return (
    <form method="post" className="stack" noValidate>
      <ErrorSummary errors={errors} />
      <p><a className="back" href={paths.office.subjectAccess()}>{t('access:request.back')}</a></p>
      <h1>{t('access:new.title')}</h1>
      <Radios {...of('kind')} legend={t('access:new.kind')} options={KINDS.map((value) => ({ value, label: t(`access:kinds.${value}`) }))} />
      <Radios {...of('asker')} legend={t('access:new.asker')} options={ASKERS.map((value) => ({ value, label: t(`access:askers.${value}`) }))} />
      <Radios {...of('ageBand')} legend={t('access:new.ageBand')} options={AGE_BANDS.map((value) => ({ value, label: t(`access:ages.${value}`) }))} />
      <Radios {...of('holdsCode')} legend={t('access:new.holdsCode')} options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`access:new.${value}`) }))} />
      <TextField id="receivedOn" label={t('access:new.receivedOn')} hint={t('access:new.receivedHint')} defaultValue={failed?.typed['receivedOn']?.[0] ?? today} error={errorOf(errors, 'receivedOn')} />
      <div><Button>{t('access:new.button')}</Button></div>
    </form>
  )
}
