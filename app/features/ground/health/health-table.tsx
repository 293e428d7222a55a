import { DataTable } from '#app/components/data-table.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import type { HealthKind, HealthLine } from '#app/features/ground/health/health.ts'
import { formatDay } from '#app/i18n/formats.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How everything is, in words. */
export function HealthTable({ lines, timeZone }: { readonly lines: readonly HealthLine[]; readonly timeZone: string }) {
  const { t } = useTranslator()
  const rows = lines.map((line) => [
    t(`upkeep:health.items.${line.item}.name`), <Status key="state" kind={SHAPES[line.kind]}>{t(`upkeep:health.kinds.${line.kind}`)}</Status>, wordsOf(t, line, timeZone),
  ])
  return <DataTable caption={t('upkeep:health.caption')} head={[t('upkeep:health.what'), t('upkeep:health.state'), t('upkeep:health.words')]} rows={rows} />
}

function wordsOf(t: Translator, { item, words, values }: HealthLine, timeZone: string): string {
  const { time, day, ...others } = values
  const said = {
    ...others,
    ...(time === undefined ? {} : { time: new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(new Date(time)) }),
    ...(day === undefined ? {} : { day: formatDay(String(day), 'en') }),
  }
  return t(`upkeep:health.items.${item}.${words}` as 'upkeep:health.items.database.good', { replace: said }) // describeHealth names only what stands there (its test looks)
}

const SHAPES: Readonly<Record<HealthKind, StatusKind>> = { good: 'done', attention: 'attention', stopped: 'stopped' }
