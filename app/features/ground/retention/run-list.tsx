import { DataTable } from '#app/components/data-table.tsx'
import type { ListedRun } from '#app/features/ground/retention/run-store.server.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** Certificates, the newest first. */
export function RunList({ runs }: { readonly runs: readonly ListedRun[] }) {
  const { t, language } = useTranslator()
  if (runs.length === 0) return <p>{t('retention:runs.none')}</p>
  const rows = runs.map(({ id, ranAt, kind, who, deleted, held }) => [
    <a key="when" href={paths.office.certificate(id)}>{t('retention:runs.open', { day: formatDay(ranAt.slice(0, 10), language.tag) })}</a>,
    t(`retention:runs.kinds.${kind}`), who ?? t('retention:runs.job'), deleted, held,
  ])
  return <DataTable caption={t('retention:runs.caption')} head={(['when', 'kind', 'who', 'deleted', 'held'] as const).map((column) => t(`retention:runs.head.${column}`))} rows={rows} />
}
