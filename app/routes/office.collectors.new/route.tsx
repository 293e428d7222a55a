import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { FixedFields, SettingsFields } from '#app/features/ask/collectors/collector-form.tsx'
import { newCollectorInput } from '#app/features/ask/collectors/collector-input.ts'
import { findWave } from '#app/features/ask/collectors/collector-store.server.ts'
import { makeCollector } from '#app/features/ask/collectors/make-collector.server.ts'
import { NotReady } from '#app/features/ask/collectors/readiness-notes.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { offeredLanguages, readCollectorForm } from '#app/server/collector-form.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { EditionChoices } from './edition-choices.tsx'
import { findChosen, listEditionChoices } from './chosen.server.ts'

export const handle: PageHandle = { title: (t) => t('collectors:new.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'collectors.manage')
  const { db, world } = args.context
  const chosen = await findChosen(db, args.request)
  if (!chosen) return json({ choices: await listEditionChoices(db), chosen: null }, { headers: NO_STORE })
  const wave = await findWave(db, chosen.surveyId, dayOf(world))
  const offered = offeredLanguages(args.context, chosen.definition, chosen.edition)
  const { surveyId, surveyKey, edition } = chosen
  return json({ choices: [], chosen: { surveyId, surveyKey, edition, opensOn: dayOf(world), closesOn: wave?.closesOn ?? '', ...offered } }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'collectors.manage')
  const { db, world } = args.context
  const chosen = await findChosen(db, args.request)
  if (!chosen) throw notFound()
  const typed = await readTyped(args.request)
  const { ready } = offeredLanguages(args.context, chosen.definition, chosen.edition)
  const form = readCollectorForm(args.context, typed, newCollectorInput(ready.map(({ tag }) => tag)))
  if (!form.ok) return json({ errors: form.errors, typed }, { status: 422, headers: NO_STORE })
  const made = await makeCollector(db, world, { ...form.value, hours: form.hours, staffId: staff.id, surveyId: chosen.surveyId, edition: chosen.edition })
  if (!made.ok) throw notFound()
  return redirect(paths.office.collector(made.id), { status: 303, headers: NO_STORE })
}

export default function NewWayIn() {
  const { t } = useTranslator()
  const { choices, chosen } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  if (!chosen) return <EditionChoices choices={choices} />
  const typed = failed?.typed ?? { languages: ['en'], access: ['open'], mode: ['online_self'], opensOn: [chosen.opensOn], closesOn: [chosen.closesOn] }
  return (
    <Form method="post" action={paths.office.newCollector(chosen.surveyId, chosen.edition)} className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('collectors:new.title')}</h1>
      <p className="lead">{t('collectors:new.for', { key: chosen.surveyKey, edition: chosen.edition })}</p>
      <FixedFields typed={typed} errors={failed?.errors ?? []} />
      <SettingsFields typed={typed} errors={failed?.errors ?? []} ready={chosen.ready} />
      <NotReady readiness={chosen.readiness} />
      <p>{t('collectors:new.note')}</p>
      <Button>{t('collectors:new.button')}</Button>
    </Form>
  )
}
