import type { ReactNode } from 'react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { ActionStatusWords } from '#app/features/ground/plan/action-status.tsx'
import { isLateStep, isOverdue, isSilent, type ActionWithPriority, type Milestone, type ProgressUpdate } from '#app/features/ground/plan/plan.ts'
import { DueDay } from '#app/features/ground/plan/priority-view.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

interface ActionViewProps {
  readonly action: ActionWithPriority
  readonly today: string
  /** What people said that led here, put there by the route. */
  readonly informedBy: ReactNode
}

/** One action: late first, then who, when, how it goes and what has happened. */
export function ActionView({ action, today, informedBy }: ActionViewProps) {
  const { t, language } = useTranslator()
  const lang = language.tag
  const { priority } = action
  return (
    <div className="stack">
      <Crumbs label={t('plan:crumbs')} items={[
        { href: paths.plan(lang), text: t('plan:title') }, { href: paths.priority(lang, priority.code), text: <Localized text={priority.title} /> }, { text: <Localized text={action.title} /> },
      ]} />
      <Localized as="h1" text={action.title} />
      <Warnings action={action} today={today} />
      <Facts action={action} />
      <h2>{t('plan:action.steps')}</h2>
      <ol>{action.milestones.map((milestone) => <Step key={milestone.title['en']} milestone={milestone} today={today} />)}</ol>
      <h2>{t('plan:action.updates')}</h2>
      <Updates updates={action.updates} />
      {informedBy}
      <p>{t('plan:action.belongs')}: <a href={paths.priority(lang, priority.code)}><Localized text={priority.title} /></a></p>
    </div>
  )
}

function Warnings({ action, today }: { readonly action: ActionWithPriority; readonly today: string }) {
  const { t } = useTranslator()
  return (
    <>
      {isOverdue(action, today) && action.dueOn && <Notice tone="warning" title={t('plan:action.overdue.title')}><p>{t('plan:action.overdue.body')} <Day day={action.dueOn} /></p></Notice>}
      {isSilent(action, today) && <Notice tone="warning" title={t('plan:action.silent.title')}><p>{t('plan:action.silent.body')}</p></Notice>}
      {action.influenceOnly && <Notice tone="info" title={t('plan:action.influence.title')}><p>{t('plan:action.influence.body')}</p></Notice>}
    </>
  )
}

function Facts({ action }: { readonly action: ActionWithPriority }) {
  const { t } = useTranslator()
  return (
    <dl className="facts">
      <div><dt>{t('plan:action.statusLabel')}</dt><dd><ActionStatusWords status={action.status} /></dd></div>
      {action.statusReason && <div><dt>{t('plan:action.reason')}</dt><dd><Localized text={action.statusReason} /></dd></div>}
      <div><dt>{t('plan:action.owner')}</dt><dd><Localized text={action.ownerRole} /> <span aria-hidden="true">·</span> <bdi lang="en">{action.ownerOrganisation}</bdi></dd></div>
      <div><dt>{t('plan:action.due')}</dt><dd><DueDay action={action} /></dd></div>
      <div><dt>{t('plan:action.success')}</dt><dd><Localized text={action.successMeasure} /></dd></div>
    </dl>
  )
}

const STEP_KINDS: Readonly<Record<Milestone['state'], StatusKind>> = { done: 'done', next: 'good', later: 'waiting' }

function Step({ milestone, today }: { readonly milestone: Milestone; readonly today: string }) {
  const { t } = useTranslator()
  const { title, dueOn, state } = milestone
  const late = isLateStep(milestone, today)
  return (
    <li>
      <Localized text={title} /> <Status kind={late ? 'late' : STEP_KINDS[state]}>{t(`plan:action.step.${late ? 'late' : state}`)}</Status>
      {dueOn && <span className="quiet"> {t('plan:action.stepDue')} <Day day={dueOn} /></span>}
    </li>
  )
}

function Updates({ updates }: { readonly updates: readonly ProgressUpdate[] }) {
  const { t } = useTranslator()
  if (updates.length === 0) return <p>{t('plan:action.noUpdates')}</p>
  return (
    <ul>
      {updates.map(({ madeOn, text, status }) => (
        <li key={madeOn} className="stack">
          <p className="cluster"><strong><Day day={madeOn} /></strong> <ActionStatusWords status={status} /></p>
          <Localized as="p" text={text} />
        </li>
      ))}
    </ul>
  )
}
