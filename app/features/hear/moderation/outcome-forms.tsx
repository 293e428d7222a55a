import type { ReactNode } from 'react'
import { Button, type ButtonKind } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { OpenedPost } from '#app/features/hear/moderation/moderation-item.ts'
import type { Outcome } from '#app/features/hear/moderation/post-life-cycle.ts'
import type { OfferedReasons } from '#app/features/hear/moderation/offered-reasons.ts'
import { errorOf } from '#app/forms/say-errors.ts'
import type { FieldError, Typed } from '#app/forms/parse-form.ts'
import { languageName } from '#app/i18n/language-name.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

export interface OutcomeProps {
  readonly post: OpenedPost
  readonly reasons: OfferedReasons
  /** What was typed into the form that failed, and which form that was. */
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

/** What can be decided about this message, each outcome a form of its own: everything works without script. */
export function Outcomes(props: OutcomeProps) {
  const { post } = props
  const { t, language } = useTranslator()
  return (
    <section className="stack" aria-labelledby="decide">
      <h2 id="decide">{t('moderation:outcomes.title')}</h2>
      {!post.mayAct && <Notice tone="info"><p>{t('moderation:heldNow')}</p></Notice>}
      {post.mayAct && !post.understood && <Notice tone="warning"><p>{t('moderation:cannotRead', { language: languageName(post.language, language.tag) })}</p></Notice>}
      {post.outcomes.map((outcome) => <OutcomeForm key={outcome} outcome={outcome} {...props} />)}
    </section>
  )
}

function OutcomeForm({ outcome, ...props }: OutcomeProps & { readonly outcome: Outcome }) {
  switch (outcome) {
    case 'publish': case 'keep': return <PlainOutcome outcome={outcome} {...props} />
    case 'redact': return <Redaction {...props} />
    case 'refuse': case 'remove': return <Refusal outcome={outcome} {...props} />
    case 'pass_on': return <PassingOn {...props} />
  }
}

function PlainOutcome({ outcome, post }: OutcomeProps & { readonly outcome: 'publish' | 'keep' }) {
  const { t } = useTranslator()
  return <Panel outcome={outcome} post={post} button={t(`moderation:outcomes.${outcome}.button`)}><p>{t(`moderation:outcomes.${outcome}.body`)}</p></Panel>
}

function Redaction({ post, reasons, typed, errors }: OutcomeProps) {
  const { t } = useTranslator()
  const own = typed['intent']?.[0] === 'redact' ? typed : {}
  return (
    <Panel outcome="redact" post={post} button={t('moderation:outcomes.redact.button')} kind="quiet">
      <TextArea id="redact-text" name="text" label={t('moderation:outcomes.redact.text')} hint={t('moderation:outcomes.redact.hint')} rows={4} lang={post.language} dir="auto"
        defaultValue={own['text']?.[0] ?? post.redacted ?? post.original} error={errorOf(errors, 'redact-text')} />
      {post.translation && (
        <TextArea id="redact-translation" name="translation" label={t('moderation:outcomes.redact.translation')} rows={4}
          defaultValue={own['translation']?.[0] ?? post.translation.text} error={errorOf(errors, 'redact-translation')} />
      )}
      <SelectField id="redact-reason" name="reason" label={t('moderation:outcomes.redact.reason')} options={reasons.redact} defaultValue={own['reason']?.[0]} error={errorOf(errors, 'redact-reason')} />
      <TextArea id="redact-message" name="message" label={t('moderation:outcomes.redact.message')} hint={t('moderation:outcomes.redact.messageHint')} rows={3}
        defaultValue={own['message']?.[0]} error={errorOf(errors, 'redact-message')} />
    </Panel>
  )
}

function Refusal({ outcome, post, reasons, typed, errors }: OutcomeProps & { readonly outcome: 'refuse' | 'remove' }) {
  const { t } = useTranslator()
  const { chosen } = reasons
  if (!chosen) return <ReasonLinks outcome={outcome} reasons={reasons} />
  const own = typed['intent']?.[0] === outcome ? typed['message']?.[0] : undefined
  return (
    <Panel outcome={outcome} post={post} button={t(`moderation:outcomes.${outcome}.button`)} kind="danger">
      <p><strong>{t('moderation:outcomes.refuse.chosen')}</strong> {chosen.label} <a href="?#outcome-refuse">{t('moderation:outcomes.refuse.other')}</a></p>
      <input type="hidden" name="reason" value={chosen.value} />
      <TextArea key={chosen.value} id={`${outcome}-message`} name="message" label={t('moderation:outcomes.refuse.message')} hint={t('moderation:outcomes.refuse.messageHint')} rows={5}
        defaultValue={own ?? chosen.template} error={errorOf(errors, `${outcome}-message`)} />
    </Panel>
  )
}

/** A reason is a link: it brings our words for it into the field, with and without script. */
function ReasonLinks({ outcome, reasons }: { readonly outcome: 'refuse' | 'remove'; readonly reasons: OfferedReasons }) {
  const { t } = useTranslator()
  return (
    <section className="panel stack" aria-labelledby={`outcome-${outcome}`}>
      <h3 id={`outcome-${outcome}`}>{t(`moderation:outcomes.${outcome}.title`)}</h3>
      <p>{t('moderation:outcomes.refuse.choose')}</p>
      <ul>{reasons.all.map(({ value, label }) => <li key={value}><a href={`?reason=${value}#outcome-${outcome}`}>{label}</a></li>)}</ul>
    </section>
  )
}

function PassingOn({ post, reasons, typed, errors }: OutcomeProps) {
  const { t } = useTranslator()
  const own = typed['intent']?.[0] === 'pass_on' ? typed['message']?.[0] : undefined
  return (
    <Panel outcome="pass_on" post={post} button={t('moderation:outcomes.pass_on.button')} kind="danger">
      <p><strong>{t('moderation:danger')}</strong></p>
      <p>{t('moderation:outcomes.pass_on.body')} <a href={paths.office.passOnAllegation(post.contributionId)}>{t('moderation:outcomes.pass_on.aboutStaff')}</a></p>
      <TextArea id="pass_on-message" name="message" label={t('moderation:outcomes.pass_on.message')} hint={t('moderation:outcomes.refuse.messageHint')} rows={4}
        defaultValue={own ?? reasons.held} error={errorOf(errors, 'pass_on-message')} />
    </Panel>
  )
}

interface PanelProps {
  readonly outcome: Outcome
  readonly post: OpenedPost
  readonly button: string
  readonly kind?: ButtonKind
  readonly children: ReactNode
}

/** One outcome: the state it was decided in goes along, so that two moderators cannot decide past each other. */
function Panel({ outcome, post, button, kind, children }: PanelProps) {
  const { t } = useTranslator()
  return (
    <form method="post" className="panel stack" aria-labelledby={`outcome-${outcome}`}>
      <h3 id={`outcome-${outcome}`}>{t(`moderation:outcomes.${outcome}.title`)}</h3>
      <input type="hidden" name="intent" value={outcome} />
      <input type="hidden" name="from" value={post.state} />
      {children}
      <div><Button kind={kind}>{button}</Button></div>
    </form>
  )
}
