import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { FeedbackForm } from '#app/features/respond/feedback/feedback-form.tsx'
import { FeedbackHistory } from '#app/features/respond/feedback/feedback-history.tsx'
import { PublishPanel } from '#app/features/respond/feedback/publish-panel.tsx'
import { readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { loadReply } from './load-reply.server.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('feedback:office.item.title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'feedback.write')
  const loaded = await loadReply(args.context, args.params['id'] ?? '')
  if (!loaded) throw notFound()
  return json({ ...loaded, mayPublish: mayDo(staff, 'feedback.publish') }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'feedback.write')
  const id = args.params['id'] ?? ''
  const typed = await readTyped(args.request)
  const performed = await perform(args.context, { id, staffId: staff.id, mayPublish: mayDo(staff, 'feedback.publish'), typed })
  if (performed.ok) return redirect(paths.office.feedbackEntry(id), { status: 303, headers: NO_STORE })
  if ('refused' in performed) throw performed.refused === 'absent' ? notFound() : new Response(null, { status: 403 })
  return json({ errors: sayErrors(args.context.translators('en'), performed.errors), typed }, { status: 422, headers: NO_STORE })
}

export default function Reply() {
  const { t } = useTranslator()
  const { entry, theme, typed, choices, today, quotations, history, mayPublish } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const errors = failed?.errors ?? []
  const saving = failed !== undefined && failed.typed['act']?.[0] !== 'publish'
  return (
    <div className="stack">
      <ErrorSummary errors={errors} />
      <Crumbs label={t('feedback:office.list.title')} items={[{ href: paths.office.feedback(), text: t('feedback:office.item.back') }, { text: <Localized text={theme.title} /> }]} />
      <h1><Localized text={theme.title} /></h1>
      <PublishPanel entry={entry} theme={theme} quotations={quotations} mayPublish={mayPublish} />
      {(entry.publishedOn === null || mayPublish) && <FeedbackForm choices={choices} typed={saving ? failed.typed : typed} errors={errors} today={today} />}
      <FeedbackHistory history={history} />
    </div>
  )
}
