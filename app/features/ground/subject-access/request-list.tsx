import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { isOver, type AccessRequest } from '#app/features/ground/subject-access/request.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

const KIND: Readonly<Record<AccessRequest['state'], StatusKind>> = { open: 'attention', cleared: 'good', released: 'done', erased: 'done', refused: 'neutral', nothing_found: 'done' }

/** Who has asked for what. Nothing that was searched for is kept, so nothing of it stands here. */
export function RequestList({ requests, today }: { readonly requests: readonly AccessRequest[]; readonly today: string }) {
  const { t, language } = useTranslator()
  if (requests.length === 0) return <p>{t('access:none')}</p>
  const rows = requests.map((request) => [
    <a key="open" href={paths.office.subjectAccessRequest(request.id)}>{t('access:list.open', { day: formatDay(request.receivedOn, language.tag) })}</a>,
    t(`access:kinds.${request.kind}`), t(`access:askers.${request.asker}`),
    <Day key="due" day={request.dueOn} />,
    <span key="state" className="cluster"><Status kind={KIND[request.state]}>{t(`access:states.${request.state}`)}</Status>{!isOver(request) && request.dueOn < today && <Status kind="late">{t('access:overdue')}</Status>}</span>,
  ])
  return <DataTable caption={t('access:list.caption')} head={(['asked', 'what', 'who', 'due', 'state'] as const).map((column) => t(`access:list.head.${column}`))} rows={rows} />
}
