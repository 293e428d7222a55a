import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { openContribution } from '#app/features/hear/contributions/open-contribution.server.ts'
import { AllegationForm } from '#app/features/hear/safeguarding/concerns/allegation-form.tsx'
import { allegationInput } from '#app/features/hear/safeguarding/concerns/concern-input.ts'
import { listPossibleSubjects } from '#app/features/hear/safeguarding/concerns/possible-subjects.server.ts'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { notFound, requireStaff } from '#app/server/guards.ts'
import { passOn } from './pass-on.server.ts'

export const handle: PageHandle = { title: (t) => t('concerns:about.pageTitle') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.read')
  const { db, world } = args.context
  const opened = await openContribution(db, world, { staffId: staff.id, contributionId: args.params['id'] ?? '' })
  if (!opened.ok) throw notFound()
  return json({ id: opened.contribution.id, subjects: await listPossibleSubjects(db) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'contributions.read')
  const typed = await readTyped(args.request)
  const form = parseForm(typed, allegationInput)
  if (!form.ok) return json({ errors: sayErrors(args.context.translators('en'), form.errors), typed }, { status: 422, headers: NO_STORE })
  if (!await passOn(args.context, { staffId: staff.id, contributionId: args.params['id'] ?? '' }, form.value)) throw notFound()
  return redirect(`${paths.office.reading()}?done=allegation`, { status: 303, headers: NO_STORE })
}

export default function PassOnAllegation() {
  const { id, subjects } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('concerns:about.pageTitle')}</h1>
      <p><a href={paths.office.readingItem(id)}>{t('reading:item.title')}</a></p>
      <AllegationForm subjects={subjects} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />
    </div>
  )
}
