import { CarefulCount, CollectorDays, CollectorHours, CollectorState, LanguageNames } from '#app/features/ask/collectors/collector-parts.tsx'
import type { Collector } from '#app/features/ask/collectors/collector.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { CollectorPage } from './load-collector.server.ts'

/** How the way in stands. */
export function CollectorFacts({ collector, survey, responses, now, address }: CollectorPage) {
  const { t } = useTranslator()
  const facts = [
    [t('collectors:list.state'), <CollectorState key="state" collector={collector} now={now} />],
    [t('collectors:list.survey', { key: collector.surveyKey, title: survey }), <bdi key="edition">{collector.edition}</bdi>],
    [t('collectors:list.audience'), t(`collectors:audience.${collector.audience}`)],
    [t('collectors:form.mode'), t(`collectors:mode.${collector.mode}`)],
    [t('collectors:list.days'), <CollectorDays key="days" collector={collector} />],
    [t('collectors:list.hours'), <CollectorHours key="hours" hours={collector.hours} />],
    [t('collectors:list.languages'), <LanguageNames key="languages" tags={collector.languages} />],
    [t('collectors:list.responses'), <CarefulCount key="responses" count={responses} />],
    [t('collectors:one.address'), <a key="address" href={address}><bdi>{address}</bdi></a>],
  ] as const
  return <dl className="facts">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
}

/** What else there is to do with it. */
export function Doors({ collector: { id, access }, mayPrint }: { readonly collector: Collector; readonly mayPrint: boolean }) {
  const { t } = useTranslator()
  return (
    <ul className="cluster">
      <li><a href={paths.office.poster(id)}>{t('collectors:one.poster')}</a></li>
      {access === 'code' && <li><a href={paths.office.accessCodes(id)}>{t('collectors:one.codes')}</a></li>}
      {mayPrint && <li><a href={paths.office.paperPrint(id, 'en', 'standard')}>{t('collectors:one.paperPrint')}</a></li>}
      {mayPrint && <li><a href={paths.office.answerCards(id, 'en')}>{t('collectors:one.cards')}</a></li>}
      <li><a href={paths.office.checks(id)}>{t('collectors:one.checks')}</a></li>
    </ul>
  )
}
