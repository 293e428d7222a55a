import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import type { RetentionLine } from '#app/features/ground/retention/plan-retention.server.ts'
import { formatSpan } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** The dry run: what would go now, by class, and the button that does it. */
export function RetentionPlan({ lines }: { readonly lines: readonly RetentionLine[] }) {
  const { t, language } = useTranslator()
  const due = lines.reduce((sum, line) => sum + line.due, 0)
  const head = (['class', 'keep', 'from', 'due', 'held'] as const).map((column) => t(`retention:plan.head.${column}`))
  const rows = lines.map(({ key, keep, due: count, held }) => [
    t(`retention:classes.${key}`),
    <a key="keep" href={paths.office.retentionRule(key)} aria-label={t('retention:plan.change', { time: formatSpan(keep.amount, keep.unit, language.tag), what: t(`retention:classes.${key}`) })}>{formatSpan(keep.amount, keep.unit, language.tag)}</a>,
    t(`retention:from.${key}`), count, held,
  ])
  return (
    <section className="stack">
      <DataTable caption={t('retention:plan.caption')} head={head} rows={rows} />
      <p><strong>{due === 0 ? t('retention:plan.none') : t('retention:plan.due', { count: due })}</strong></p>
      {due > 0 && <form method="post" className="stack"><p>{t('retention:plan.warning')}</p><div><Button kind="danger" name="intent" value="run">{t('retention:plan.button')}</Button></div></form>}
    </section>
  )
}
