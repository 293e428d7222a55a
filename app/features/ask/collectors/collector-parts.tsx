import { Day } from '#app/components/day.tsx'
import { Status } from '#app/components/status.tsx'
import type { Collector } from '#app/features/ask/collectors/collector.ts'
import { isOpenAt, WEEKDAYS, type LocalMoment } from '#app/features/ask/surveys/opening-hours.ts'
import { formatDay, formatList } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** Open, closed, outside its hours, or outside its days. */
export function CollectorState({ collector, now }: { readonly collector: Collector; readonly now: LocalMoment }) {
  const { t, language } = useTranslator()
  const { state, opensOn, closesOn } = collector
  if (state === 'closed') return <Status kind="stopped">{t('collectors:state.closed')}</Status>
  if (now.day < opensOn) return <Status kind="waiting">{t('collectors:state.before', { day: formatDay(opensOn, language.tag) })}</Status>
  if (now.day > closesOn) return <Status kind="neutral">{t('collectors:state.over', { day: formatDay(closesOn, language.tag) })}</Status>
  return isOpenAt(collector, now) ? <Status kind="good">{t('collectors:state.open')}</Status> : <Status kind="waiting">{t('collectors:state.resting')}</Status>
}

export function CollectorDays({ collector: { opensOn, closesOn } }: { readonly collector: Pick<Collector, 'opensOn' | 'closesOn'> }) {
  return <><Day day={opensOn} /> – <Day day={closesOn} /></>
}

export function CollectorHours({ hours }: Pick<Collector, 'hours'>) {
  const { t } = useTranslator()
  if (hours.length === 0) return <>{t('collectors:hours.always')}</>
  return <ul className="plain">{hours.map(({ day, from, to }) => <li key={`${day} ${from}`}>{t('collectors:hours.window', { day: t(`collectors:days.${weekday(day)}`), from, to })}</li>)}</ul>
}

/** A short word for many languages in a table: "English and 13 others". */
export function LanguagesInShort({ tags: [first = '', ...others] }: { readonly tags: readonly string[] }) {
  const { t, language } = useTranslator()
  if (others.length < 3) return <LanguageNames tags={[first, ...others]} />
  return <>{t('collectors:languages.many', { first: languageName(first, language.tag), count: others.length })}</>
}

/** The languages by their English names for staff: "Polish, Urdu and English". */
export function LanguageNames({ tags }: { readonly tags: readonly string[] }) {
  const { language } = useTranslator()
  return <>{formatList(tags.map((tag) => languageName(tag, language.tag)), language.tag)}</>
}

function weekday(day: number) {
  return WEEKDAYS.find((one) => one === day) ?? 7
}

/** How many responses, with care: a small number could point to somebody (settled 18). */
export function CarefulCount({ count, floor = 10 }: { readonly count: number; readonly floor?: 5 | 10 }) {
  const { t } = useTranslator()
  if (count < floor) return <>{floor === 10 ? t('collectors:count.fewer') : t('collectors:count.fewerThan5')}</>
  return <>{count}</>
}
