import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import type { SignedInStaff } from '#app/features/ground/accounts/staff-policy.ts'
import { readCounts } from '#app/features/hear/sessions/count-input.ts'
import { listCounts } from '#app/features/hear/sessions/count-store.server.ts'
import { HandsUpForm } from '#app/features/hear/sessions/hands-up-panel.tsx'
import { saveCounts } from '#app/features/hear/sessions/save-counts.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { loadSession } from '#app/server/office-session.ts'

export const handle: PageHandle = { title: (t) => t('assisting:hands.formTitle') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'sessions.run')
  const { session, question } = await openQuestion(args, staff)
  return json({ session, question, counts: (await listCounts(args.context.db, session.id))[question.key] ?? {} }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'sessions.run')
  const { db, world, translators } = args.context
  const { session, question } = await openQuestion(args, staff)
  const typed = await readTyped(args.request)
  const read = readCounts(typed, question, session.children)
  if (!read.ok) return json({ errors: sayErrors(translators('en'), read.errors), typed }, { status: 422, headers: NO_STORE })
  await saveCounts(db, world, { staffId: staff.id, sessionId: session.id, questionKey: question.key, counts: read.counts })
  return redirect(paths.office.session(session.id), { status: 303, headers: NO_STORE })
}

/** The session and the question, where they are open to this person and to counting. */
async function openQuestion({ context, params }: LoaderFunctionArgs, staff: SignedInStaff) {
  const loaded = await loadSession(context, staff, params['id'] ?? '')
  const question = loaded?.questions.find(({ key }) => key === params['question'])
  if (!loaded || !question || loaded.session.state !== 'open') throw notFound()
  return { session: loaded.session, question }
}

export default function HandsUp() {
  const { session, question, counts } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const failed = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <Crumbs label={t('assisting:sessions.title')} items={[{ href: paths.office.sessions(), text: t('assisting:session.back') }, { href: paths.office.session(session.id), text: session.label }, { text: t('assisting:hands.title') }]} />
      <h1><Localized text={question.text} /></h1>
      <HandsUpForm room={session.children} question={question} counts={counts} typed={failed?.typed} errors={failed?.errors ?? []} />
    </div>
  )
}
