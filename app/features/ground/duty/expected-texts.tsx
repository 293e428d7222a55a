import { formatNumber } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** `anHour`: texts for each staffed hour; null when there is none. */
export interface ExpectedTexts { readonly aDay: number; readonly staffedHoursAWeek: number; readonly anHour: number | null }

/** How much comes in for the hours there are to read it (SAFE-02, settled 16). */
export function ExpectedTextsLine({ texts: { aDay, staffedHoursAWeek, anHour } }: { readonly texts: ExpectedTexts }) {
  const { t, language } = useTranslator()
  const number = (value: number) => formatNumber(value, language.tag)
  return <p>{anHour === null ? t('duty:texts.unstaffed', { aDay: number(aDay) }) : t('duty:texts.staffed', { aDay: number(aDay), hours: number(staffedHoursAWeek), anHour: number(anHour) })}</p>
}
