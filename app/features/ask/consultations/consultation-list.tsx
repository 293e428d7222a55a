import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { ConsultationStatus } from '#app/features/ask/consultations/consultation-status.tsx'
import type { Consultation, ConsultationState } from '#app/features/ask/consultations/consultation.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export type ListedConsultation = Pick<Consultation, 'slug' | 'title' | 'purpose' | 'audiences' | 'opensOn' | 'closesOn' | 'replyDueOn'> & { readonly state: ConsultationState }

/** Consultations as cards: what it is about, how it stands, and the next day that matters. */
export function ConsultationList({ consultations, level }: { readonly consultations: readonly ListedConsultation[]; readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const { language } = useTranslator()
  return (
    <ul className="card-list">
      {consultations.map((consultation) => (
        <li key={consultation.slug} className="card stack">
          <Heading><a href={paths.consultation(language.tag, consultation.slug)}><Localized text={consultation.title} /></a></Heading>
          <Card consultation={consultation} />
        </li>
      ))}
    </ul>
  )
}

function Card({ consultation }: { readonly consultation: ListedConsultation }) {
  const { t } = useTranslator()
  return (
    <>
      <p><ConsultationStatus state={consultation.state} /></p>
      <p className="quiet">{t('consultations:who')}: {consultation.audiences.map((audience) => t(`consultations:audience.${audience}`)).join(' · ')}</p>
      <Localized as="p" text={consultation.purpose} />
      <p><NextDay consultation={consultation} /></p>
    </>
  )
}

function NextDay({ consultation: { state, opensOn, closesOn, replyDueOn } }: { readonly consultation: ListedConsultation }) {
  const { t } = useTranslator()
  if (state === 'coming') return <>{t('consultations:opens')} <Day day={opensOn} /></>
  if (state === 'open') return <>{t('consultations:closes')} <Day day={closesOn} /></>
  if (state === 'replied') return <>{t('consultations:closed')} <Day day={closesOn} /></>
  return <>{t('consultations:reply')} <Day day={replyDueOn} /></>
}
