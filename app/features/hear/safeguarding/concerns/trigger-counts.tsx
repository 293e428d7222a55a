import { DataTable } from '#app/components/data-table.tsx'
import type { TriggerCount } from '#app/features/hear/safeguarding/concerns/count-triggers.server.ts'
import { formatNumber } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How often ticked answers led to the help page, for the lead (SAFE-17). */
export function TriggerCounts({ counts }: { readonly counts: readonly TriggerCount[] }) {
  const { t, language } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('concerns:triggers.title')}</h2>
      <p>{t('concerns:triggers.intro')}</p>
      {counts.length === 0 ? <p>{t('concerns:triggers.none')}</p> : (
        <DataTable caption={t('concerns:triggers.table')} head={[t('concerns:triggers.way'), t('concerns:triggers.count')]}
          rows={counts.map(({ way, count }) => [way, count === null ? t('concerns:triggers.few') : formatNumber(count, language.tag)])} />
      )}
    </section>
  )
}
