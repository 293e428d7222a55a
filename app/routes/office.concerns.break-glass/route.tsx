import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { described, Field } from '#app/components/field.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { GUARDIAN_ROLES } from '#app/features/hear/safeguarding/concerns/concern-policy.ts'
import { listBreakingsOfMonth, type ReportedBreaking } from '#app/features/hear/safeguarding/concerns/glass-store.server.ts'
import { Moment } from '#app/features/hear/safeguarding/concerns/moment.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('concerns:report.title') }

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'breakglass.report')
  const { db, world } = args.context
  const asked = new URL(args.request.url).searchParams.get('month') ?? ''
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : dayOf(world).slice(0, 7)
  return json({ month, breakings: await listBreakingsOfMonth(db, month), timeZone: world.timeZone }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function BreakGlassReport() {
  const { month, breakings, timeZone } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  const named = nameOf(month)
  return (
    <div className="stack">
      <h1>{t('concerns:report.title')}</h1>
      <p>{t('concerns:report.intro')}</p>
      <form method="get" className="cluster">
        <Field id="month" label={t('concerns:report.month')}><input type="month" id="month" name="month" defaultValue={month} {...described({ id: 'month' })} /></Field>
        <Button kind="quiet">{t('concerns:report.show')}</Button>
      </form>
      <p><strong>{breakings.length === 0 ? t('concerns:report.none', { month: named }) : t('concerns:report.count', { count: breakings.length, month: named })}</strong></p>
      {breakings.length > 0 && <Breakings breakings={breakings} caption={t('concerns:report.table', { month: named })} timeZone={timeZone} />}
    </div>
  )
}

function Breakings({ breakings, caption, timeZone }: { readonly breakings: readonly ReportedBreaking[]; readonly caption: string; readonly timeZone: string }) {
  const { t } = useTranslator()
  const rows = breakings.map(({ at, role }, index) => [<Moment key={index} at={at} timeZone={timeZone} />, t(`concerns:role.${GUARDIAN_ROLES.find((known) => known === role) ?? 'other'}`)])
  return <DataTable caption={caption} head={[t('concerns:report.when'), t('concerns:report.role')]} rows={rows} />
}

function nameOf(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`))
}
