import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { FeedbackForm } from '#app/features/respond/feedback/feedback-form.tsx'
import { listFeedbackChoices, listFeedbackEntries } from '#app/features/respond/feedback/feedback-store.server.ts'
import { findTheme } from '#app/features/understand/themes/theme-store.server.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { draft } from './draft.server.ts'

export const handle: PageHandle = { title: (t) => t('feedback:office.form.newTitle') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'feedback.write')
  const { db, world } = args.context
  const theme = await findTheme(db, themeIn(args.request))
  if (!theme) throw notFound()
  const [begun] = await listFeedbackEntries(db, { themeIds: [theme.id] })
  if (begun) return redirect(paths.office.feedbackEntry(begun.id), { headers: NO_STORE })
  return json({ theme, choices: await listFeedbackChoices(db), today: dayOf(world) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'feedback.write')
  const typed = await readTyped(args.request)
  const drafted = await draft(args.context, { staffId: staff.id, mayPublish: mayDo(staff, 'feedback.publish') }, themeIn(args.request), typed)
  if (drafted.ok) return redirect(drafted.to, { status: 303, headers: NO_STORE })
  if ('absent' in drafted) throw notFound()
  return json({ errors: sayErrors(args.context.translators('en'), drafted.errors), typed }, { status: 422, headers: NO_STORE })
}

function themeIn(request: Request): string {
  return new URL(request.url).searchParams.get('theme') ?? ''
}

export default function NewReply() {
  const { t } = useTranslator()
  const { theme, choices, today } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('feedback:office.form.newTitle')}</h1>
      <dl className="facts">
        <div><dt>{t('feedback:office.form.theme')}</dt><dd><a href={paths.office.theme(theme.id)}><Localized text={theme.title} /></a></dd></div>
        <div><dt>{t('themes:form.finding')}</dt><dd>{theme.finding}</dd></div>
      </dl>
      <FeedbackForm choices={choices} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} today={today} />
    </div>
  )
}
