import type { ReactNode } from 'react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ConsultationStatus } from '#app/features/ask/consultations/consultation-status.tsx'
import type { Activities, Consultation, ConsultationState } from '#app/features/ask/consultations/consultation.ts'
import { CollectorCodeForm } from '#app/features/ask/surveys/collector-code-form.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface ConsultationViewProps {
  readonly consultation: Consultation
  readonly state: ConsultationState
  readonly activities: Activities
  /** What we answered, put there by the route. */
  readonly replies: ReactNode
}

/** One consultation: why, what can change and what cannot, who decides and when, how to take part, what came of it. */
export function ConsultationView({ consultation, state, activities, replies }: ConsultationViewProps) {
  const { t, language } = useTranslator()
  return (
    <div className="stack">
      <Crumbs label={t('consultations:crumbs')} items={[{ href: paths.consultations(language.tag), text: t('consultations:title') }, { text: <Localized text={consultation.title} /> }]} />
      <Localized as="h1" text={consultation.title} />
      {state === 'overdue' && <Notice tone="warning" title={t('consultations:overdue.title')}><p><Day day={consultation.replyDueOn} />: {t('consultations:overdue.body')}</p></Notice>}
      <p><ConsultationStatus state={state} /></p>
      <Texts consultation={consultation} />
      <Facts consultation={consultation} state={state} />
      <TakePart activities={activities} />
      <h2>{t('consultations:replies.title')}</h2>
      {replies}
    </div>
  )
}

function Texts({ consultation }: { readonly consultation: Consultation }) {
  const { t } = useTranslator()
  return (
    <>
      {(['purpose', 'canChange', 'decided', 'cannotChange'] as const).map((key) => (
        <section key={key} className="stack">
          <h2>{t(`consultations:${key}`)}</h2>
          <Localized as="p" text={consultation[key]} />
        </section>
      ))}
    </>
  )
}

function Facts({ consultation, state }: { readonly consultation: Consultation; readonly state: ConsultationState }) {
  const { t } = useTranslator()
  const { opensOn, closesOn, decisionDueOn, replyDueOn, frozenOn } = consultation
  const closed = state !== 'open' && state !== 'coming'
  const days = [
    [t(state === 'coming' ? 'consultations:opens' : 'consultations:opened'), opensOn], [t(closed ? 'consultations:closed' : 'consultations:closes'), closesOn],
    [t('consultations:decision'), decisionDueOn], [t('consultations:reply'), replyDueOn], [t('consultations:frozen'), frozenOn],
  ] as const
  return (
    <dl className="facts">
      <div><dt>{t('consultations:who')}</dt><dd>{consultation.audiences.map((audience) => t(`consultations:audience.${audience}`)).join(' · ')}</dd></div>
      <div><dt>{t('consultations:decider')}</dt><dd><Localized text={consultation.decisionMakerRole} /></dd></div>
      {days.map(([name, day]) => <div key={name}><dt>{name}</dt><dd><Day day={day} /></dd></div>)}
    </dl>
  )
}

function TakePart({ activities: { surveyUntil, threads } }: { readonly activities: Activities }) {
  const { t } = useTranslator()
  return (
    <>
      <h2>{t('consultations:activities.title')}</h2>
      {surveyUntil === null && threads.length === 0 && <p>{t('consultations:activities.none')}</p>}
      {surveyUntil !== null && (
        <section className="card stack">
          <h3>{t('consultations:activities.survey')}</h3>
          <p>{t('consultations:activities.surveyHow')} {t('consultations:closes')} <Day day={surveyUntil} /></p>
          <CollectorCodeForm />
        </section>
      )}
      {threads.length > 0 && <Threads threads={threads} />}
    </>
  )
}

function Threads({ threads }: { readonly threads: Activities['threads'] }) {
  const { t, language } = useTranslator()
  return (
    <section className="card stack">
      <h3>{t('consultations:activities.forum')}</h3>
      <ul>
        {threads.map(({ space, slug, question, closesOn, open }) => (
          <li key={slug}>
            <a href={paths.thread(language.tag, space, slug)}><Localized text={question} /></a>
            <span className="quiet"> {open ? <>{t('consultations:activities.threadUntil')} <Day day={closesOn} /></> : t('consultations:activities.threadClosed')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
