import type { ReactNode } from 'react'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { YouSaidWeDid } from '#app/components/you-said-we-did.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import type { FeedbackEntry, Lateness } from '#app/features/respond/feedback/feedback-entry.ts'
import { statusKindOf } from '#app/features/respond/feedback/reply-words.ts'

type Shown = Pick<FeedbackEntry, 'state' | 'youSaid' | 'weDid' | 'reason' | 'apology' | 'dueOn' | 'passedToOrganisation'>

interface ReplyBubblesProps {
  readonly entry: Shown
  readonly lateness: Lateness
  /** How many people wrote about it, in protected words. */
  readonly people: ReactNode
}

/** The two bubbles of a reply, its state in words first. Also the preview of the office. */
export function ReplyBubbles({ entry, lateness, people }: ReplyBubblesProps) {
  const { t } = useTranslator()
  return (
    <YouSaidWeDid
      saidLabel={t('feedback:said')} said={<Localized text={entry.youSaid} as="p" />} saidMeta={people && <p>{people}</p>}
      didLabel={t('feedback:did')} did={<Did entry={entry} lateness={lateness} />} didMeta={<DidMeta entry={entry} />}
    />
  )
}

function Did({ entry, lateness }: Pick<ReplyBubblesProps, 'entry' | 'lateness'>) {
  const { t } = useTranslator()
  return (
    <div className="stack">
      <p><Status kind={statusKindOf(entry.state, lateness)}>{t(`feedback:state.${entry.state}`)}</Status></p>
      {lateness !== 'in_time' && <Late entry={entry} lateness={lateness} />}
      <Localized text={entry.weDid} as="p" />
    </div>
  )
}

/** A late promise says so before anything else. */
function Late({ entry, lateness }: Pick<ReplyBubblesProps, 'entry' | 'lateness'>) {
  const { t } = useTranslator()
  return (
    <>
      <p><strong>{t('feedback:late.title')}</strong></p>
      {lateness === 'date_passed' && <p>{t('feedback:late.datePassed')}</p>}
      {entry.apology['en'] && <Localized text={entry.apology} as="p" />}
    </>
  )
}

function DidMeta({ entry }: Pick<ReplyBubblesProps, 'entry'>) {
  const { t } = useTranslator()
  return (
    <dl className="facts">
      {entry.reason['en'] && <div><dt>{t('feedback:because')}</dt><Localized text={entry.reason} as="dd" /></div>}
      {entry.passedToOrganisation && <div><dt>{t('feedback:passedTo')}</dt><dd><bdi>{entry.passedToOrganisation}</bdi></dd></div>}
      {entry.dueOn && <div><dt>{t(`feedback:due.${entry.state}`)}</dt><dd><Day day={entry.dueOn} /></dd></div>}
    </dl>
  )
}
