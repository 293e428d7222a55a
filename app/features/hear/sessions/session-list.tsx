import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Status } from '#app/components/status.tsx'
import type { GroupSession } from '#app/features/hear/sessions/group-session.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** The sessions somebody may see, open ones first. */
export function SessionList({ sessions }: { readonly sessions: readonly GroupSession[] }) {
  const { t } = useTranslator()
  if (sessions.length === 0) return <p>{t('assisting:sessions.empty')}</p>
  const head = ['label', 'wayIn', 'day', 'children', 'begun', 'sent', 'state'] as const
  return (
    <DataTable caption={t('assisting:sessions.table')} head={head.map((name) => t(`assisting:sessions.${name}`))} rows={sessions.map((session) => [
      <a key="label" href={paths.office.session(session.id)}>{session.label}</a>, session.collector, <Day key="day" day={session.madeOn} />,
      session.children, session.begun, session.sent, <SessionState key="state" state={session.state} />,
    ])} />
  )
}

export function SessionState({ state }: { readonly state: GroupSession['state'] }) {
  const { t } = useTranslator()
  return <Status kind={state === 'open' ? 'good' : 'neutral'}>{t(`assisting:sessions.states.${state}`)}</Status>
}
