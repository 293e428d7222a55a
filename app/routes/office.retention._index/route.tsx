import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { HoldForm, HoldList } from '#app/features/ground/retention/hold-list.tsx'
import { listHolds } from '#app/features/ground/retention/hold-store.server.ts'
import { planRetention } from '#app/features/ground/retention/plan-retention.server.ts'
import { RetentionPlan } from '#app/features/ground/retention/retention-plan.tsx'
import { RunList } from '#app/features/ground/retention/run-list.tsx'
import { listRuns } from '#app/features/ground/retention/run-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { readTyped } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'
import { registerOf } from '#app/server/register.ts'
import { consultationDays } from './consultation-days.server.ts'
import { ConsultationDays, NotDeleted } from './parts.tsx'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('retention:title') }

const DONE = ['run', 'hold', 'lifted', 'rule'] as const

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'retention.manage')
  const { db, world } = args.context
  const done = DONE.find((word) => word === new URL(args.request.url).searchParams.get('done'))
  return json({
    lines: await planRetention(db, world, registerOf(args.context)), holds: await listHolds(db), runs: await listRuns(db),
    consultations: await consultationDays(db), today: dayOf(world), done,
  }, { headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'retention.manage')
  return perform(args.context, staff.id, await readTyped(args.request))
}

export default function RetentionPage() {
  const { lines, holds, runs, consultations, today, done } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <ErrorSummary errors={failed?.errors ?? []} />
      <h1>{t('retention:title')}</h1>
      {done && !failed && <Notice tone="success">{t(`retention:done.${done}`)}</Notice>}
      <p className="lead">{t('retention:intro')}</p>
      <RetentionPlan lines={lines} />
      <ConsultationDays consultations={consultations} />
      <h2>{t('retention:holds.title')}</h2>
      <HoldList holds={holds} today={today} />
      <HoldForm consultations={consultations} typed={failed?.typed ?? {}} errors={failed?.errors ?? []} />
      <h2>{t('retention:runs.title')}</h2>
      <RunList runs={runs} />
      <NotDeleted />
    </div>
  )
}
