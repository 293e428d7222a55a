import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { KeepText } from '#app/features/ground/retention/keep-text.tsx'
import type { RetentionLine } from '#app/features/ground/retention/plan-retention.server.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** The dry run: what would go now, by class, and the button that does it. */
export function RetentionPlan({ lines }: { readonly lines: readonly RetentionLine[] }) {
  const { t } = useTranslator()
  const due = lines.reduce((sum, line) => sum + line.due, 0)
  const head = (['class', 'keep', 'from', 'due', 'held'] as const).map((column) => t(`retention:plan.head.${column}`))
  const rows = lines.map(({ key, keep, due: count, held }) => [
    t(`retention:classes.${key}`),
    <span key="keep" className="stack"><KeepText {...keep} /> <a href={paths.office.retentionRule(key)} aria-label={`${t('retention:plan.change')}: ${t(`retention:classes.${key}`)}`}>{t('retention:plan.change')}</a></span>,
    t(`retention:from.${key}`), count, held,
  ])
  return (
    <section className="stack">
      <h2>{t('retention:plan.title')}</h2>
      <DataTable caption={t('retention:plan.caption')} head={head} rows={rows} />
      <p><strong>{due === 0 ? t('retention:plan.none') : t('retention:plan.due', { count: due })}</strong></p>
      {due > 0 && <form method="post" className="stack"><p>{t('retention:plan.warning')}</p><div><Button kind="danger" name="intent" value="run">{t('retention:plan.button')}</Button></div></form>}
    </section>
  )
}
