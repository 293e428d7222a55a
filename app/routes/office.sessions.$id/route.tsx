import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { listCounts } from '#app/features/hear/sessions/count-store.server.ts'
import { FacilitatorGuide } from '#app/features/hear/sessions/facilitator-guide.tsx'
import { HandsUpPanel } from '#app/features/hear/sessions/hands-up-panel.tsx'
import { CardsForm, EndForm, ScribeForm } from '#app/features/hear/sessions/session-acts.tsx'
import { SessionProgress } from '#app/features/hear/sessions/session-progress.tsx'
import { readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { loadSession } from '#app/server/office-session.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle<{ session: { label: string } }> = { title: (t, data) => data?.session.label ?? t('assisting:sessions.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'sessions.run')
  const loaded = await loadSession(args.context, staff, args.params['id'] ?? '')
  if (!loaded) throw notFound()
  return json({ ...loaded, counted: await listCounts(args.context.db, loaded.session.id) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'sessions.run')
  const loaded = await loadSession(args.context, staff, args.params['id'] ?? '')
  if (!loaded) throw notFound()
  const typed = await readTyped(args.request)
  const performed = await perform(args.context, { staffId: staff.id, loaded, typed })
  if (performed.ok) return redirect(performed.next, { status: performed.status, headers: performed.headers })
  return json({ errors: sayErrors(args.context.translators('en'), performed.errors), typed }, { status: 422, headers: NO_STORE })
}

export default function Session() {
  const { session, questions, languages, counted } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const failed = useActionData<typeof action>()
  const form = { session, languages, typed: failed?.typed ?? {}, errors: failed?.errors ?? [] }
  const open = session.state === 'open'
  return (
    <div className="stack">
      <ErrorSummary errors={form.errors} />
      <Crumbs label={t('assisting:sessions.title')} items={[{ href: paths.office.sessions(), text: t('assisting:session.back') }, { text: session.label }]} />
      <h1>{session.label}</h1>
      <SessionProgress session={session} />
      <div className="session-room">
        <div className="stack">
          {open && <CardsForm {...form} />}
          {open && <ScribeForm {...form} />}
          <HandsUpPanel session={session} questions={questions} counted={counted} />
          {open && <EndForm />}
        </div>
        <FacilitatorGuide />
      </div>
    </div>
  )
}
