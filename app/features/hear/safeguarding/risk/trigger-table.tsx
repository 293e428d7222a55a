import { DataTable } from '#app/components/data-table.tsx'
import { Localized } from '#app/components/localized.tsx'
import type { TriggerLine } from '#app/features/hear/safeguarding/risk/count-triggers.server.ts'
import type { SaidCount } from '#app/features/hear/safeguarding/risk/trigger-count.ts'
import { formatNumber } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** How often answers that bring help were chosen, as far as it may be said. */
export function TriggerTable({ lines }: { readonly lines: readonly TriggerLine[] }) {
  const { t } = useTranslator()
  const rows = lines.map(({ wayIn, key, question, said }) => [<bdi key="way">{wayIn}</bdi>, <span key="question"><bdi>{key}</bdi> <Localized as="span" text={question} /></span>, <Count key="count" said={said} />])
  return <DataTable caption={t('risk:triggers.caption')} head={[t('risk:triggers.wayIn'), t('risk:triggers.question'), t('risk:triggers.count')]} rows={rows} />
}

function Count({ said }: { readonly said: SaidCount }) {
  const { t, language } = useTranslator()
  switch (said.is) {
    case 'none': return <>{t('risk:triggers.none')}</>
    case 'at least one': return <>{t('risk:triggers.atLeastOne')}</>
    case 'fewer than 5': return <>{t('risk:triggers.fewerThan5')}</>
    case 'number': return <>{formatNumber(said.count, language.tag)}</>
  }
}
