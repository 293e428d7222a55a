import { Day } from '#app/components/day.tsx'
import { Status, type StatusKind } from '#app/components/status.tsx'
import { isOverdue, isSilent, type Action, type ActionStatus, type PriorityStatus } from '#app/features/ground/plan/plan.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'

const KIND_OF_ACTION: Readonly<Record<ActionStatus, StatusKind>> = {
  on_track: 'good', needs_attention: 'attention', off_track: 'late', done: 'done', stopped: 'stopped', not_started: 'waiting', pilot: 'neutral', looking_into_it: 'waiting',
}
const KIND_OF_PRIORITY: Readonly<Record<PriorityStatus, StatusKind>> = { off_track: 'late', needs_attention: 'attention', done: 'done', on_track: 'good' }

/** The status its owner gives, in words. */
export function ActionStatusWords({ status }: { readonly status: ActionStatus }) {
  const { t } = useTranslator()
  return <Status kind={KIND_OF_ACTION[status]}>{t(`plan:action.status.${status}`)}</Status>
}

/** The status of a priority, computed from its actions. */
export function PriorityStatusWords({ status }: { readonly status: PriorityStatus }) {
  const { t } = useTranslator()
  return <Status kind={KIND_OF_PRIORITY[status]}>{t(`plan:priority.status.${status}`)}</Status>
}

/** What the owner's word alone would hide, late first: overdue, silent, not ours to decide. One line each. */
export function ActionWarnings({ action, today }: { readonly action: Action; readonly today: string }) {
  const { t } = useTranslator()
  return (
    <>
      {isOverdue(action, today) && action.dueOn && <p><Status kind="late">{t('plan:action.overdueShort')} <Day day={action.dueOn} /></Status></p>}
      {isSilent(action, today) && <p><Status kind="attention">{t('plan:action.silentShort')}</Status></p>}
      {action.influenceOnly && <p><Status kind="neutral">{t('plan:action.influenceShort')}</Status></p>}
    </>
  )
}
