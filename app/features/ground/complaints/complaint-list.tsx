import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { clockOf } from '#app/features/ground/complaints/complaint.ts'
import type { ComplaintLine } from '#app/features/ground/complaints/complaint-store.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

const CLOCK: Readonly<Record<'running' | 'soon' | 'overdue', StatusKind>> = { running: 'good', soon: 'attention', overdue: 'late' }

/** Complaints against their clock: what is not acknowledged stands first. Nothing anybody wrote. */
export function ComplaintList({ complaints, today }: { readonly complaints: readonly ComplaintLine[]; readonly today: string }) {
  const { t } = useTranslator()
  if (complaints.length === 0) return <p>{t('complaints:none')}</p>
  const rows = complaints.map((complaint) => [
    <a key="number" href={paths.office.complaint(complaint.id)}><bdi>{complaint.number}</bdi></a>,
    t(`complaints:about.${complaint.about}`),
    <Day key="received" day={complaint.receivedOn} />, <Day key="by" day={complaint.acknowledgeBy} />,
    <ComplaintState key="state" complaint={complaint} today={today} />,
  ])
  return <DataTable caption={t('complaints:list.caption')} head={(['number', 'about', 'received', 'by', 'state'] as const).map((column) => t(`complaints:list.head.${column}`))} rows={rows} />
}

/** How it stands, and how its 30 days stand while they run. */
export function ComplaintState({ complaint, today }: { readonly complaint: Pick<ComplaintLine, 'state' | 'acknowledgeBy'>; readonly today: string }) {
  const { t } = useTranslator()
  const clock = clockOf(complaint, today)
  return (
    <span className="cluster">
      <Status kind={complaint.state === 'settled' ? 'done' : 'waiting'}>{t(`complaints:states.${complaint.state}`)}</Status>
      {clock !== 'stopped' && <Status kind={CLOCK[clock]}>{t(`complaints:clock.${clock}`)}</Status>}
    </span>
  )
}
