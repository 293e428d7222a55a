import { formatList, formatNearDay, formatTime } from '#app/i18n/formats.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { DutyNow } from '#app/features/ground/duty/describe-duty.server.ts'
import type { Thresholds } from '#app/features/ground/duty/duty.ts'

/** Who is there now, and whom to reach when nobody is (SAFE-01). */
export function DutyRoute({ duty, here = false }: { readonly duty: DutyNow; /** Shown on the duty page itself. */ readonly here?: boolean }) {
  const { t, language } = useTranslator()
  const people = duty.onDuty.map(({ displayName, languages }) => t('duty:route.reads', { name: displayName, languages: formatList(languages.map((tag) => languageName(tag, language.tag)), language.tag) }))
  return (
    <aside className="panel stack duty-route" aria-label={t('duty:route.title')}>
      <p><strong>{useShift(duty)}</strong></p>
      {duty.until && people.length > 0 && <p>{t('duty:route.onDuty', { list: formatList(people, language.tag) })}</p>}
      <p>{duty.outside ? t('duty:route.outside', duty.outside) : t('duty:route.outsideMissing')} {t('duty:route.danger')}</p>
      {!here && <p><a href={paths.office.duty()}>{t('duty:route.link')}</a></p>}
    </aside>
  )
}

function useShift({ until, next }: DutyNow): string {
  const { t, language } = useTranslator()
  if (until) return t('duty:route.staffed', { time: formatTime(until.time, language.tag) })
  if (next) return t('duty:route.next', { moment: `${formatNearDay(next.day, language.tag)}, ${formatTime(next.time, language.tag)}` })
  return t('duty:route.never')
}

/** What counts as a concern here: the same words on every triage screen (SEED-113). */
export function ThresholdsNote({ thresholds }: { readonly thresholds: Thresholds | undefined }) {
  const { t } = useTranslator()
  return (
    <details className="thresholds">
      <summary>{t('duty:thresholds.title')}</summary>
      {thresholds ? thresholds.text.split('\n').filter((line) => line.trim() !== '').map((line, index) => <p key={index}>{line}</p>) : <p>{t('duty:thresholds.missing')}</p>}
      {thresholds?.link && <p><a href={thresholds.link}>{t('duty:thresholds.link')}</a></p>}
    </details>
  )
}
