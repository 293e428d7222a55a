import { Button } from '#app/components/button.tsx'
import { Day } from '#app/components/day.tsx'
import { Status } from '#app/components/status.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import type { FeedbackEntry } from '#app/features/respond/feedback/feedback-entry.ts'
import { ReplyQuotations } from '#app/features/respond/feedback/reply-quotations.tsx'
import { anchorOf } from '#app/features/respond/feedback/reply-words.ts'
import type { Quotation } from '#app/features/understand/themes/evidence-store.server.ts'
import type { Theme } from '#app/features/understand/themes/theme.ts'

interface PublishPanelProps {
  readonly entry: FeedbackEntry
  readonly theme: Theme
  readonly quotations: readonly Quotation[]
  readonly mayPublish: boolean
}

/** Where the reply stands between draft and public, what would stand beside it, and the button. */
export function PublishPanel({ entry, theme, quotations, mayPublish }: PublishPanelProps) {
  const { t } = useTranslator()
  return (
    <section className="panel" id="quotations">
      {entry.publishedOn === null
        ? <p><Status kind="waiting">{t('feedback:office.item.draft')}</Status></p>
        : <p><Status kind="done">{t('feedback:office.item.published')}</Status> <Day day={entry.publishedOn} /> <a href={`${paths.saidAndDid('en')}#${anchorOf(entry.id)}`}>{t('feedback:office.item.seePublic')}</a></p>}
      <h2>{t('feedback:office.item.quotations')}</h2>
      {quotations.length === 0 ? <p><a href={`${paths.office.theme(theme.id)}#evidence`}>{t('feedback:office.item.noQuotations')}</a></p> : <ReplyQuotations quotations={quotations} saidBy={entry.saidBy} level={3} />}
      {entry.publishedOn === null && <PublishForm mayPublish={mayPublish} />}
    </section>
  )
}

function PublishForm({ mayPublish }: { readonly mayPublish: boolean }) {
  const { t } = useTranslator()
  if (!mayPublish) return <p>{t('feedback:office.item.notYours')}</p>
  return (
    <form method="post" className="stack">
      <p>{t('feedback:office.item.publishLead')}</p>
      <p><Button name="act" value="publish">{t('feedback:office.item.publish')}</Button></p>
    </form>
  )
}
