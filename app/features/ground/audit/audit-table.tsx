import { DataTable } from '#app/components/data-table.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { ListedAuditEntry } from '#app/features/ground/audit/audit-store.server.ts'

/** Entries of the audit trail as they were written. */
export function AuditTable({ entries, timeZone }: { readonly entries: readonly ListedAuditEntry[]; readonly timeZone: string }) {
  const { t } = useTranslator()
  const head = [t('office:audit.when'), t('office:audit.who'), t('office:audit.act'), t('office:audit.about'), t('office:audit.detail')]
  const rows = entries.map((entry) => [
    <time key="when" dateTime={entry.at}>{momentOf(entry.at, timeZone)}</time>,
    entry.who ?? '', <code key="act">{entry.act}</code>, <span key="about"><code>{entry.subjectType}</code> <code>{entry.subjectId}</code></span>, <code key="detail">{entry.detail === '{}' ? '' : entry.detail}</code>,
  ])
  return <DataTable caption={t('office:audit.table')} head={head} rows={rows} />
}

/** Day and time with seconds, in the zone deadlines are counted in. */
function momentOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(instant))
}
