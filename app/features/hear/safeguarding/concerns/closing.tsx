import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Radios } from '#app/components/radios.tsx'
import { OUTCOMES, type ConcernKind, type Outcome } from '#app/features/hear/safeguarding/concerns/concern.ts'
import type { ConcernFormProps } from '#app/features/hear/safeguarding/concerns/triage-form.tsx'
import { errorOf } from '#app/forms/say-errors.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** How it ended, and closing; once closed, opening again. */
export function Closing({ concern, typed, errors }: ConcernFormProps) {
  const { t } = useTranslator()
  if (concern.state === 'closed') return concern.kind === 'contact' || concern.kind === 'drill' ? null : <Reopen />
  return (
    <form method="post" className="stack panel" aria-labelledby="close-title">
      <h2 id="close-title">{t('concerns:close.title')}</h2>
      <input type="hidden" name="intent" value="close" />
      <Radios name="outcome" legend={t('concerns:close.outcome')} chosen={typed['outcome']?.[0]} error={errorOf(errors, 'outcome')}
        options={outcomesFor(concern.kind).map((value) => ({ value, label: t(`concerns:outcome.${value}`) }))} />
      {concern.kind === 'contact' && <p>{t('concerns:close.contactGoes')}</p>}
      <div><Button kind="quiet">{t('concerns:close.button')}</Button></div>
    </form>
  )
}

function outcomesFor(kind: ConcernKind): readonly Outcome[] {
  if (kind === 'drill') return ['drill_done']
  return OUTCOMES.filter((outcome) => outcome !== 'drill_done' && (kind !== 'contact' || outcome !== 'not_a_concern'))
}

function Reopen() {
  const { t } = useTranslator()
  return <form method="post"><Button kind="quiet" name="intent" value="reopen">{t('concerns:close.reopen')}</Button></form>
}

/** The other way: about a member of staff, or not (SAFE-11). */
export function AboutStaff({ concern }: Pick<ConcernFormProps, 'concern'>) {
  const { t } = useTranslator()
  if (concern.state === 'closed' || concern.kind === 'contact' || concern.kind === 'drill') return null
  return (
    <section className="stack" aria-labelledby="about-title">
      <h2 id="about-title">{t('concerns:about.title')}</h2>
      {concern.kind === 'concern'
        ? <p><ButtonLink kind="quiet" href={paths.office.concernAboutStaff(concern.id)}>{t('concerns:about.button')}</ButtonLink></p>
        : <form method="post" className="stack"><p>{t('concerns:about.notStaffHint')}</p><Button kind="quiet" name="intent" value="not-staff">{t('concerns:about.notStaff')}</Button></form>}
    </section>
  )
}

/** Reading something like this stays with people (SAFE-16). */
export function Supervision({ concern }: Pick<ConcernFormProps, 'concern'>) {
  const { t } = useTranslator()
  const serious = concern.level === 'now' && concern.kind !== 'drill' && (concern.state !== 'open' || concern.referrals.length > 0)
  return serious ? <Notice tone="info" title={t('concerns:supervision.title')}><p>{t('concerns:supervision.body')}</p></Notice> : null
}
