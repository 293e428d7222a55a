import { Localized } from '#app/components/localized.tsx'
import { PriorityStatusWords } from '#app/features/ground/plan/action-status.tsx'
import { IndicatorInBrief } from '#app/features/ground/plan/indicator-brief.tsx'
import { countSteps, priorityStatus, type Outcome, type Plan, type Priority } from '#app/features/ground/plan/plan.ts'
import { Day } from '#app/components/day.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** The whole plan: every outcome, and under it each priority with how it stands and how far it is. */
export function PlanView({ plan, today }: { readonly plan: Plan; readonly today: string }) {
  const { t } = useTranslator()
  return (
    <div className="stack">
      <Localized as="h1" text={plan.title} />
      <div className="lead"><Localized as="p" text={plan.introduction} /></div>
      {plan.publishedOn && <p className="quiet">{t('plan:version', { number: plan.number })} <Day day={plan.publishedOn} /></p>}
      <p>{t('plan:howToRead')}</p>
      {plan.outcomes.map((outcome) => <OutcomeSection key={outcome.code} outcome={outcome} today={today} />)}
    </div>
  )
}

function OutcomeSection({ outcome, today }: { readonly outcome: Outcome; readonly today: string }) {
  const { t } = useTranslator()
  return (
    <section className="stack">
      <Localized as="h2" text={outcome.title} />
      <p className="quiet">{t('plan:outcome.inWords')}: <Localized text={outcome.childTitle} /></p>
      <ul className="card-list">
        {outcome.priorities.map((priority) => <li key={priority.code} className="card stack"><PriorityCard priority={priority} today={today} /></li>)}
      </ul>
    </section>
  )
}

function PriorityCard({ priority, today }: { readonly priority: Priority; readonly today: string }) {
  const { t, language } = useTranslator()
  const steps = countSteps(priority.actions)
  const [first] = priority.indicators
  return (
    <>
      <h3><a href={paths.priority(language.tag, priority.code)}><Localized text={priority.title} /></a></h3>
      <Localized as="p" text={priority.childTitle} />
      <p><PriorityStatusWords status={priorityStatus(priority.actions, today)} /></p>
      <p>{t('plan:priority.steps', { count: steps.all, done: steps.done })}</p>
      {first && <IndicatorInBrief indicator={first} />}
    </>
  )
}
