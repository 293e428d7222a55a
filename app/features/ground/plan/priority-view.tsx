import type { ReactNode } from 'react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { ActionStatusWords, ActionWarnings, PriorityStatusWords } from '#app/features/ground/plan/action-status.tsx'
import { IndicatorView } from '#app/features/ground/plan/indicator-view.tsx'
import { countSteps, priorityStatus, type Action, type PriorityWithOutcome } from '#app/features/ground/plan/plan.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface PriorityViewProps {
  readonly priority: PriorityWithOutcome
  readonly today: string
  /** What people said about it and what came of it, put there by the route. */
  readonly informedBy: ReactNode
}

/** A priority: why, how we check, what we do, what informed it. */
export function PriorityView({ priority, today, informedBy }: PriorityViewProps) {
  const { t, language } = useTranslator()
  const steps = countSteps(priority.actions)
  return (
    <div className="stack">
      <Crumbs label={t('plan:crumbs')} items={[{ href: paths.plan(language.tag), text: t('plan:title') }, { text: <Localized text={priority.title} /> }]} />
      <Localized as="h1" text={priority.title} />
      <p className="quiet">{t('plan:priority.serves')}: <Localized text={priority.outcome.title} /></p>
      <p>{t('plan:priority.childTitle')}: <Localized text={priority.childTitle} /></p>
      <p className="cluster"><PriorityStatusWords status={priorityStatus(priority.actions, today)} /> <span>{t('plan:priority.steps', { count: steps.all, done: steps.done })}</span></p>
      <h2>{t('plan:priority.why')}</h2>
      <Localized as="p" text={priority.why} />
      <h2>{t('plan:priority.do')}</h2>
      <ul className="card-list">
        {priority.actions.map((action) => <li key={action.code} className="card stack"><ActionInBrief action={action} today={today} /></li>)}
      </ul>
      <h2>{t('plan:priority.check')}</h2>
      <p>{priority.indicators.length > 0 ? t('plan:priority.checkLead') : t('plan:priority.noIndicators')}</p>
      {priority.indicators.map((indicator) => <IndicatorView key={indicator.key} indicator={indicator} />)}
      {informedBy}
    </div>
  )
}

function ActionInBrief({ action, today }: { readonly action: Action; readonly today: string }) {
  const { t, language } = useTranslator()
  return (
    <>
      <ActionWarnings action={action} today={today} />
      <h3><a href={paths.action(language.tag, action.code)}><Localized text={action.title} /></a></h3>
      <p><ActionStatusWords status={action.status} /></p>
      {action.statusReason && <Localized as="p" text={action.statusReason} />}
      <dl className="facts">
        <div><dt>{t('plan:action.owner')}</dt><dd><Localized text={action.ownerRole} /> <span aria-hidden="true">·</span> <bdi lang="en">{action.ownerOrganisation}</bdi></dd></div>
        <div><dt>{t('plan:action.due')}</dt><dd><DueDay action={action} /></dd></div>
      </dl>
    </>
  )
}

/** The day, or the words in place of one. */
export function DueDay({ action: { dueOn, dueText } }: { readonly action: Pick<Action, 'dueOn' | 'dueText'> }) {
  const { t } = useTranslator()
  if (dueOn) return <Day day={dueOn} />
  return dueText ? <Localized text={dueText} /> : <>{t('plan:action.noDue')}</>
}
