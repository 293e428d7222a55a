import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { describeDuty, type DutyNow } from '#app/features/ground/duty/describe-duty.server.ts'
import { DutyContacts } from '#app/features/ground/duty/duty-contacts.tsx'
import { DutyDays } from '#app/features/ground/duty/duty-days.tsx'
import { DUTY_LISTS, dutyAct } from '#app/features/ground/duty/duty-input.ts'
import { DutyRoute, ThresholdsNote } from '#app/features/ground/duty/duty-notes.tsx'
import type { DutyPage } from '#app/features/ground/duty/duty-page.ts'
import { Rota, WeeklyHours } from '#app/features/ground/duty/duty-rota.tsx'
import { PauseSwitch, Readiness, SignOffs, ThresholdsAndTimes } from '#app/features/ground/duty/duty-settings.tsx'
import { dayOf } from '#app/features/ground/world.ts'
import { findLastDrill } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { LastDrill } from '#app/features/hear/safeguarding/concerns/drill-panel.tsx'
import { parseForm, readTyped } from '#app/forms/parse-form.ts'
import { sayErrors } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'
import { loadDuty } from './load-duty.server.ts'
import { perform } from './perform.server.ts'

export const handle: PageHandle = { title: (t) => t('duty:title') }
const NO_STORE = { 'Cache-Control': 'no-store' }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'duty.see')
  const { db, world } = args.context
  const saved = new URL(args.request.url).searchParams.has('saved')
  const drill = await findLastDrill(db)
  return json({ page: await loadDuty(args.context, staff), duty: await describeDuty(db, world), saved, lastDrill: drill && dayOf(world, new Date(drill)) }, { headers: NO_STORE })
}

export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'duty.manage')
  const typed = await readTyped(args.request)
  const form = parseForm(typed, dutyAct, DUTY_LISTS)
  const t = args.context.translators('en')
  const errors = form.ok ? await perform(args.context, staff.id, form.value, typed) : sayErrors(t, form.errors)
  if (errors.length > 0) return json({ errors, typed }, { status: 422, headers: NO_STORE })
  return redirect(`${paths.office.duty()}?saved=1`, { status: 303, headers: NO_STORE })
}

export default function Duty() {
  const { t } = useTranslator()
  const data = useLoaderData() as { readonly page: DutyPage; readonly duty: DutyNow; readonly saved: boolean; readonly lastDrill?: string } // the loader's own JSON
  const { page } = data
  const failed = useActionData<typeof action>()
  const [query] = useSearchParams()
  const form = { page, typed: failed?.typed, errors: failed?.errors ?? [] }
  return (
    <div className="stack">
      <ErrorSummary errors={form.errors} />
      <h1>{t('duty:title')}</h1>
      {data.saved && !failed && <Notice tone="success"><p>{t('duty:saved')}</p></Notice>}
      <p>{t('duty:intro')}</p>
      {page.pause && <PauseSwitch {...form} />}
      <DutyRoute duty={data.duty} here />
      <LastDrill day={data.lastDrill} />
      <Readiness page={page} />
      <DutyContacts {...form} editing={query.get('contact') ?? undefined} />
      <Rota {...form} editing={query.get('person') ?? undefined} />
      <WeeklyHours {...form} />
      <DutyDays {...form} />
      {!page.mayManage && <ThresholdsNote thresholds={page.thresholds} />}
      <ThresholdsAndTimes {...form} />
      <SignOffs page={page} />
      {!page.pause && <PauseSwitch {...form} />}
    </div>
  )
}
