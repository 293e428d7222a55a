import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { ActionStatusWords } from '#app/features/ground/plan/action-status.tsx'
import { latenessOf, type FeedbackEntry } from '#app/features/respond/feedback/feedback-entry.ts'
import { ReplyBubbles } from '#app/features/respond/feedback/reply-bubbles.tsx'
import type { ThemeReply } from '#app/features/respond/feedback/reply-store.server.ts'
import { isOverdue } from '#app/features/understand/themes/theme.ts'
import { formatDay } from '#app/i18n/formats.ts'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'

/** One theme somebody's words went into: the finding, what was said back, how the action stands. */
export function FollowedTheme({ reply: { theme, entry }, today }: { readonly reply: ThemeReply; readonly today: string }) {
  return (
    <article className="stack" aria-labelledby={`theme-${theme.id}`}>
      <h3 id={`theme-${theme.id}`}><Localized text={theme.title} /></h3>
      {entry ? <ReplyBubbles entry={entry} lateness={latenessOf(entry, today)} people={null} /> : <NotReplied theme={theme} today={today} />}
      {entry?.action && <ActionLine action={entry.action} />}
    </article>
  )
}

function NotReplied({ theme, today }: { readonly theme: ThemeReply['theme']; readonly today: string }) {
  const { t, language } = useTranslator()
  if (theme.standing) return <p className="card"><Localized text={theme.standing} /></p>
  const day = formatDay(theme.consultation.replyDueOn, language.tag)
  return isOverdue(theme, today) ? <p><Status kind="late">{t('following:followed.overdue', { day })}</Status></p> : <p>{t('following:followed.notReplied', { day })}</p>
}

function ActionLine({ action }: { readonly action: NonNullable<FeedbackEntry['action']> }) {
  const { t, language } = useTranslator()
  return (
    <p className="cluster">
      <span>{t('following:followed.action')}</span>
      <a href={paths.action(language.tag, action.code)}><Localized text={action.title} /></a>
      <ActionStatusWords status={action.status} />
    </p>
  )
}
