import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { findPublishedPlan } from '#app/features/ground/plan/plan-store.server.ts'
import { PlanView } from '#app/features/ground/plan/plan-view.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { publicPage } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('plan:title') }

export async function loader(args: LoaderFunctionArgs) {
  publicPage(args)
  const { db, world } = args.context
  const plan = await findPublishedPlan(db)
  return json({ plan, today: dayOf(world) }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

export default function PlanPage() {
  const { plan, today } = useLoaderData<typeof loader>()
  return plan ? <PlanView plan={plan} today={today} /> : <NoPlan />
}

function NoPlan() {
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('plan:none.title')}</h1>
      <p>{t('plan:none.body')}</p>
    </div>
  )
}
