import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import type { PageHandle } from '#app/components/page-handle.ts'
import { mayDo } from '#app/features/ground/accounts/staff-policy.ts'
import { ConcernList, ShelfLinks, SHELVES } from '#app/features/hear/safeguarding/concerns/concern-list.tsx'
import { findLastDrill, listConcerns } from '#app/features/hear/safeguarding/concerns/concern-store.server.ts'
import { countTriggers } from '#app/features/hear/safeguarding/concerns/count-triggers.server.ts'
import { TriggerCounts } from '#app/features/hear/safeguarding/concerns/trigger-counts.tsx'
import { DrillPanel } from '#app/features/hear/safeguarding/concerns/drill-panel.tsx'
import { startDrill } from '#app/features/hear/safeguarding/concerns/start-drill.server.ts'
import { findViewer } from '#app/features/hear/safeguarding/concerns/viewer-store.server.ts'
import { dayOf } from '#app/features/ground/world.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { requireStaff } from '#app/server/guards.ts'

export const handle: PageHandle = { title: (t) => t('concerns:title') }

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, 'concerns.enter')
  const { db, world } = args.context
  const query = new URL(args.request.url).searchParams
  const shelf = SHELVES.find((name) => name === query.get('show')) ?? 'waiting'
  const done = (['moved', 'drill', 'notStarted'] as const).find((word) => word === query.get('done'))
  const concerns = await listConcerns(db, await findViewer(db, staff), { state: shelf })
  const triggers = mayDo(staff, 'concerns.see') ? await countTriggers(db, world) : undefined
  const last = mayDo(staff, 'drills.start') ? await findLastDrill(db) : undefined
  return json({ shelf, done, concerns, triggers, timeZone: world.timeZone, mayDrill: mayDo(staff, 'drills.start'), lastDrill: last && dayOf(world, new Date(last)) }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Starts a drill. */
export async function action(args: ActionFunctionArgs) {
  const staff = await requireStaff(args, 'drills.start')
  const { db, world } = args.context
  const started = await startDrill(db, world, { staffId: staff.id, text: args.context.translators('en')('concerns:drill.text') })
  return redirect(`${paths.office.concerns()}?done=${started ? 'drill' : 'notStarted'}`, { status: 303, headers: { 'Cache-Control': 'no-store' } })
}

export default function ConcernsRoom() {
  const { shelf, done, concerns, triggers, timeZone, mayDrill, lastDrill } = useLoaderData<typeof loader>()
  const { t } = useTranslator()
  return (
    <div className="stack">
      <h1>{t('concerns:title')}</h1>
      {done && <Notice tone={done === 'notStarted' ? 'warning' : 'success'}><p>{t(done === 'moved' ? 'concerns:done.moved' : done === 'drill' ? 'concerns:drill.started' : 'concerns:drill.notStarted')}</p></Notice>}
      <p>{t('concerns:intro')}</p>
      <ShelfLinks shelf={shelf} />
      <ConcernList concerns={concerns} shelf={shelf} timeZone={timeZone} />
      {shelf === 'waiting' && triggers && <TriggerCounts counts={triggers} />}
      {mayDrill && <DrillPanel lastDrill={lastDrill} />}
    </div>
  )
}
