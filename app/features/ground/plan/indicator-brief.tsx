import { Localized } from '#app/components/localized.tsx'
import { figuresOf } from '#app/features/ground/plan/figures.ts'
import { latestValue, type Indicator } from '#app/features/ground/plan/indicator.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** One indicator in two lines: what it is, and from where to where. */
export function IndicatorInBrief({ indicator }: { readonly indicator: Indicator }) {
  const { t, language } = useTranslator()
  const say = figuresOf(indicator, t, language.tag)
  const latest = latestValue(indicator)
  const ends = { baseline: say(indicator.baseline.value), target: say(indicator.target.value) }
  const isNewer = latest && latest.period !== indicator.baseline.period
  return (
    <div className="quiet">
      <Localized as="p" text={indicator.title} />
      <p>{isNewer ? t('plan:indicator.brief', { ...ends, latest: say(latest.value) }) : t('plan:indicator.briefNoLatest', ends)}</p>
    </div>
  )
}
