import { DataTable } from '#app/components/data-table.tsx'
import { CarefulCount, CollectorDays, CollectorHours, CollectorState, LanguagesInShort } from '#app/features/ask/collectors/collector-parts.tsx'
import type { Collector } from '#app/features/ask/collectors/collector.ts'
import type { LocalMoment } from '#app/features/ask/surveys/opening-hours.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export interface CountedCollector { readonly collector: Collector; readonly responses: number }

/** The ways in to one survey. */
export function CollectorTable({ caption, collectors, now }: { readonly caption: string; readonly collectors: readonly CountedCollector[]; readonly now: LocalMoment }) {
  const { t } = useTranslator()
  const head = ['code', 'state', 'label', 'edition', 'audience', 'device', 'languages', 'days', 'hours', 'responses'] as const
  const rows = collectors.map(({ collector, responses }) => [
    <a key="code" className="collector-code" href={paths.office.collector(collector.id)}><bdi>{collector.code}</bdi></a>,
    <CollectorState key="state" collector={collector} now={now} />, <bdi key="label">{collector.label}</bdi>, <bdi key="edition">{collector.edition}</bdi>,
    t(`collectors:audience.${collector.audience}`), t(`collectors:device.${collector.device}`), <LanguagesInShort key="languages" tags={collector.languages} />,
    <CollectorDays key="days" collector={collector} />, <CollectorHours key="hours" hours={collector.hours} />, <CarefulCount key="responses" count={responses} />,
  ])
  return <DataTable caption={caption} head={head.map((column) => t(`collectors:list.${column}`))} rows={rows} />
}
