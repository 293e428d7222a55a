import type { Typed } from '#app/forms/parse-form.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { FEEDBACK_STATES, latenessOf } from '#app/features/respond/feedback/feedback-entry.ts'
import type { FeedbackChoices } from '#app/features/respond/feedback/feedback-store.server.ts'
import { ReplyBubbles } from '#app/features/respond/feedback/reply-bubbles.tsx'

interface FeedbackPreviewProps {
  readonly typed: Typed
  readonly organisations: FeedbackChoices['organisations']
  readonly today: string
}

/** The two bubbles made of what is typed so far, in English, by the same view as the public page. */
export function FeedbackPreview({ typed, organisations, today }: FeedbackPreviewProps) {
  const { t } = useTranslator()
  const text = (field: string) => ({ en: typed[field]?.[0] ?? '' })
  const state = FEEDBACK_STATES.find((one) => one === typed['state']?.[0])
  const passedTo = organisations.find(({ id }) => id === typed['passedToOrganisationId']?.[0])
  const dueOn = /^\d{4}-\d{2}-\d{2}$/.exec(typed['dueOn']?.[0] ?? '')?.[0] ?? null
  const entry = { youSaid: text('youSaid'), weDid: text('weDid'), reason: text('reason'), apology: text('apology'), dueOn, passedToOrganisation: state === 'passed_on' ? passedTo?.name ?? null : null }
  return (
    <section className="stack preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('feedback:office.preview.title')}</h2>
      {state
        ? <ReplyBubbles entry={{ ...entry, state }} lateness={latenessOf({ ...entry, state }, today)} people={t('feedback:office.preview.people')} />
        : <p className="quiet">{t('feedback:errors.state.missing')}</p>}
    </section>
  )
}
