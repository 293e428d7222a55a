import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { SessionForm } from '#app/features/hear/sessions/session-form.tsx'
import { sessionInput } from '#app/features/hear/sessions/session-input.ts'
import { startSession } from '#app/features/hear/sessions/start-session.server.ts'
import { listHelpedWays } from '#app/features/hear/sessions/way-store.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('assisting:form.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'sessions.run')
  return json({ ways: await listHelpedWays(args.context.db, dayOf(args.context.world)) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'sessions.run')
  const { db, world, translators } = args.context
  const typed = await readTyped(args.request)
  const form = parseForm(typed, sessionInput)
  const started = form.ok ? await startSession(db, world, { staffId: staff.id, ...form.value }) : undefined
  if (started?.ok) return redirect(paths.office.session(started.id), { status: 303, headers: NO_STORE })
  const errors = form.ok ? [{ field: 'collector', message: 'assisting:errors.collector.closed' }] : form.errors
  return json({ errors: sayErrors(translators('en'), errors), typed }, { status: 422, headers: NO_STORE })
}

export default function NewSession() {
  const { ways } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const failed = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <Crumbs label={t('assisting:sessions.title')} items={[{ href: paths.office.sessions(), text: t('assisting:session.back') }, { text: t('assisting:form.title') }]} />
      <h1>{t('assisting:form.title')}</h1>
      <SessionForm ways={ways} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />
    </div>
  )
}
