import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '#app/components/page-handle.ts'
import { describeHealth } from '#app/features/ground/health/health.ts'
import { HealthTable } from '#app/features/ground/health/health-table.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'
import { findHealthFacts } from '#app/server/health-facts.ts'

export const handle: PageHandle = { title: (t) => t('upkeep:health.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'health.see')
  return json({ lines: describeHealth(await findHealthFacts(args.context)), timeZone: args.context.world.timeZone }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Health() {
  const { lines, timeZone } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('upkeep:health.title')}</h1>
      <p>{t('upkeep:health.intro')}</p>
      <HealthTable lines={lines} timeZone={timeZone} />
    </div>
  )
}
