import { DataTable } from '#app/components/data-table.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { figuresOf, sayPeriod, type SayFigure } from '#app/features/ground/plan/figures.ts'
import { gapPoints, indicatorStatus, latestValue, missingPeriods, type Gap, type Indicator, type IndicatorStatus, type IndicatorValue } from '#app/features/ground/plan/indicator.ts'
import { SeriesChart } from '#app/features/ground/plan/series-chart.tsx'
import { textIn } from '#app/i18n/localized-text.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

const KINDS: Readonly<Record<IndicatorStatus, StatusKind>> = { reached: 'done', on_course: 'good', behind: 'attention', unchanged: 'attention', worse: 'late', no_newer_figure: 'waiting' }

/** One measure of a priority: from where, to where, how it stands, what is missing and who is worse off. */
export function IndicatorView({ indicator }: { readonly indicator: Indicator }) {
  const { t, language } = useTranslator()
  const say = figuresOf(indicator, t, language.tag)
  const status = indicatorStatus(indicator)
  return (
    <section className="card stack">
      <Localized as="h3" text={indicator.title} />
      <p className="quiet">{t(`plan:indicator.kind.${indicator.kind}`)} <SurveyCaution indicator={indicator} /></p>
      <p><Status kind={KINDS[status]}>{t(`plan:indicator.status.${status}`)}</Status></p>
      <Ends indicator={indicator} say={say} />
      {missingPeriods(indicator).map((point) => <Missing key={point.period} point={point} />)}
      {indicator.gaps.map((gap) => <GapView key={gap.group['en']} gap={gap} />)}
      <SeriesChart indicator={indicator} say={say} missing={t('plan:indicator.series.missing')} />
      <Details indicator={indicator} say={say} />
    </section>
  )
}

function SurveyCaution({ indicator: { kind, base } }: { readonly indicator: Indicator }) {
  const { t } = useTranslator()
  if (kind !== 'survey') return null
  return <><span aria-hidden="true">·</span> {base !== null && t('plan:indicator.base', { count: base })} {t('plan:indicator.chance')}</>
}

function Ends({ indicator, say }: { readonly indicator: Indicator; readonly say: SayFigure }) {
  const { t } = useTranslator()
  const latest = latestValue(indicator)
  const isNewer = latest && latest.period !== indicator.baseline.period
  const first = indicator.values.find(({ period }) => period === indicator.baseline.period)
  const inPeriod = (figure: string, period: string) => t('plan:indicator.inPeriod', { figure, period: sayPeriod(period) })
  return (
    <dl className="facts">
      <div><dt>{t('plan:indicator.baseline')}</dt><dd>{inPeriod(say(indicator.baseline.value, first), indicator.baseline.period)}</dd></div>
      <div><dt>{t('plan:indicator.latest')}</dt><dd>{isNewer ? inPeriod(say(latest.value, latest), latest.period) : t('plan:indicator.noLatest')}</dd></div>
      <div><dt>{t('plan:indicator.target')}</dt><dd>{inPeriod(say(indicator.target.value), indicator.target.period)}</dd></div>
    </dl>
  )
}

function Missing({ point: { period, missingReason } }: { readonly point: IndicatorValue }) {
  const { t } = useTranslator()
  return <p><strong>{t('plan:indicator.missing', { period: sayPeriod(period) })}</strong> {missingReason && <Localized text={missingReason} />}</p>
}

function GapView({ gap }: { readonly gap: Gap }) {
  const { t, language } = useTranslator()
  const say = figuresOf({ unit: gap.unit, outOf: null }, t, language.tag)
  const points = gapPoints(gap)
  return (
    <div className="stack">
      <h4>{t('plan:indicator.gap.title')}</h4>
      <dl className="facts">
        <div><dt><Localized text={gap.group} /></dt><dd>{say(gap.groupValue)}</dd></div>
        {gap.comparison && gap.comparisonValue !== null && <div><dt><Localized text={gap.comparison} /></dt><dd>{say(gap.comparisonValue)}</dd></div>}
      </dl>
      <p>{points === undefined ? t('plan:indicator.gap.noComparison') : t('plan:indicator.gap.apart', { points })}</p>
    </div>
  )
}

function Details({ indicator, say }: { readonly indicator: Indicator; readonly say: SayFigure }) {
  const { t, language } = useTranslator()
  const title = textIn(indicator.title, language.tag).text
  const rows = indicator.values.map(({ period, value, ...counted }) => [<bdi key={period} dir="ltr">{period}</bdi>, value === null ? t('plan:indicator.series.missing') : say(value, counted)])
  const target = [<><bdi dir="ltr">{indicator.target.period}</bdi> ({t('plan:indicator.series.target')})</>, say(indicator.target.value)]
  return (
    <details>
      <summary>{t('plan:indicator.series.show')}</summary>
      <div className="stack">
        <DataTable caption={t('plan:indicator.series.caption', { title })} head={[t('plan:indicator.series.period'), t('plan:indicator.series.figure')]} rows={[...rows, target]} />
        <h4>{t('plan:indicator.definition')}</h4>
        <Localized as="p" text={{ en: indicator.definition }} />
      </div>
    </details>
  )
}
