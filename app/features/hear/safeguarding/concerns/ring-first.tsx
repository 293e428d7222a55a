import { Notice } from '#app/components/notice.tsx'
import { Status } from '#app/components/status.tsx'
import type { DutyContact, Thresholds } from '#app/features/ground/duty/duty.ts'
import { EMERGENCY_NUMBER, telephoneAddress } from '#app/features/ground/duty/helpline.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

/** A contact of the rota with whether it was tried lately. */
export interface RingContact extends Pick<DutyContact, 'kind' | 'role' | 'phone' | 'about'> { readonly tested: boolean }

/** On top of every record: the numbers come before the form (SAFE-10). Links, so it works by keyboard and without scripts. */
export function RingFirst({ contacts, drill }: { readonly contacts: readonly RingContact[]; readonly drill: boolean }) {
  const { t } = useTranslator()
  return (
    <Notice tone="warning" title={t('concerns:urgent.title')}>
      {drill && <p><strong>{t('concerns:urgent.drill')}</strong></p>}
      <ul className="stack">
        <li className="cluster"><Ring number={EMERGENCY_NUMBER} /><span><strong>{t('concerns:urgent.emergency')}</strong> {t('concerns:urgent.emergencyMore')}</span></li>
        {contacts.map((contact) => (
          <li key={contact.kind} className="cluster">
            <Ring number={contact.phone} /><span><strong>{t(`concerns:urgent.roles.${contact.kind}`)}</strong> <bdi>{contact.role}</bdi></span>
            {!contact.tested && <Status kind="attention">{t('concerns:urgent.untested')}</Status>}
          </li>
        ))}
      </ul>
      {contacts.length === 0 && <p>{t('concerns:urgent.none')}</p>}
    </Notice>
  )
}

function Ring({ number }: { readonly number: string }) {
  const { t } = useTranslator()
  return <a className="button button-quiet" href={telephoneAddress(number)}>{t('concerns:urgent.call', { number })}</a>
}

/** What this partnership calls a concern, the same on every triage screen (SEED-113). */
export function LocalThresholds({ thresholds }: { readonly thresholds: Thresholds | undefined }) {
  const { t, language } = useTranslator()
  return (
    <section className="stack panel" aria-labelledby="thresholds-title">
      <h2 id="thresholds-title">{t('concerns:thresholds.title')}</h2>
      {thresholds ? <p className="user-text">{thresholds.text}</p> : <p>{t('concerns:thresholds.none')}</p>}
      {thresholds?.link && <p><a href={thresholds.link} rel="noreferrer">{t('concerns:thresholds.link')}</a></p>}
      {thresholds && <p className="quiet">{t('concerns:thresholds.changed', { day: formatDay(thresholds.changedOn, language.tag) })}</p>}
    </section>
  )
}
