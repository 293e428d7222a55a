import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { FeedbackState } from '#app/features/respond/feedback/feedback-entry.ts'

/** One step in the life of a reply, with who took it. */
export interface HistoryStep {
  readonly id: string
  readonly changedOn: string
  readonly fromState: string | null
  readonly toState: FeedbackState
  readonly published: 0 | 1
  readonly displayName: string
}

/** How the reply stood before: nothing in it is ever overwritten unseen. */
export function FeedbackHistory({ history }: { readonly history: readonly HistoryStep[] }) {
  const { t } = useTranslator()
  return (
    <DataTable caption={t('feedback:office.item.history')} head={[t('feedback:office.item.day'), t('feedback:office.item.what'), t('feedback:office.list.state'), t('feedback:office.item.by')]}
      rows={history.map((step) => [
        <Day key="day" day={step.changedOn} />,
        t(`feedback:office.item.${kindOf(step)}`),
        t(`feedback:stateShort.${step.toState}`),
        step.displayName,
      ])} />
  )
}

function kindOf({ fromState, toState, published }: HistoryStep): 'drafted' | 'movedTo' | 'wasPublished' {
  if (fromState === null) return 'drafted'
  return published === 1 && fromState === toState ? 'wasPublished' : 'movedTo'
}
