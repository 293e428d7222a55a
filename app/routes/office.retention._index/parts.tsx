import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'

interface Gone { readonly id: string; readonly title: string; readonly day: string; readonly goneOn: string }

export function ConsultationDays({ consultations }: { readonly consultations: readonly Gone[] }) {
  const { t } = useTranslator()
  if (consultations.length === 0) return null
  const rows = consultations.map(({ title, day, goneOn }) => [title, <Day key="day" day={day} />, <Day key="gone" day={goneOn} />])
  return (
    <section className="stack">
      <DataTable caption={t('retention:days.caption')} head={[t('retention:days.consultation'), t('retention:days.replied'), t('retention:days.gone')]} rows={rows} />
    </section>
  )
}

/** What is kept on purpose, and why. */
export function NotDeleted() {
  const { t } = useTranslator()
  return (
    <section className="stack">
      <h2>{t('retention:kept.title')}</h2>
      <ul>{(['concerns', 'audit', 'numbers', 'marks'] as const).map((what) => <li key={what}>{t(`retention:kept.${what}`)}</li>)}</ul>
    </section>
  )
}
