import type { Expectation } from '#app/features/hear/forums/reading-hours.ts'
import { formatHour } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** When a message sent now is read, and what to do when that is too late (MOD-10). */
export function ExpectedReading({ expectation }: { readonly expectation: Expectation }) {
  const { t, language } = useTranslator()
  return (
    <>
      <p>{useExpectation(expectation)}</p>
      <p>{t('forums:expect.help')} <a href={paths.help(language.tag)}>{t('common:getHelp')}</a></p>
    </>
  )
}

function useExpectation(expectation: Expectation): string {
  const { t, language } = useTranslator()
  const hour = (value: number) => formatHour(value, language.tag)
  switch (expectation.when) {
    case 'now': return t('forums:expect.now', { until: hour(expectation.until) })
    case 'today': return t('forums:expect.today', { from: hour(expectation.from) })
    case 'tomorrow': return t('forums:expect.tomorrow', { from: hour(expectation.from) })
    case 'weekday': return t(`forums:expect.weekday.${expectation.weekday}`, { from: hour(expectation.from) })
    case 'unknown': return t('forums:expect.unknown')
  }
}
