import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { latenessOf, type FeedbackEntry } from '#app/features/respond/feedback/feedback-entry.ts'
import { ReplyBubbles } from '#app/features/respond/feedback/reply-bubbles.tsx'
import type { ThemeReply } from '#app/features/respond/feedback/reply-store.server.ts'
import { anchorOf, peopleInWords } from '#app/features/respond/feedback/reply-words.ts'
import { isOverdue, type Theme } from '#app/features/understand/themes/theme.ts'

interface ReplyListProps {
  readonly replies: readonly ThemeReply[]
  readonly today: string
  /** The level of the headings, so that none is left out. */
  readonly level: 3 | 4
}

/** Themes with what came of each, in short. One without a reply says so: nothing disappears. */
export function ReplyList({ replies, today, level }: ReplyListProps) {
  const Heading = `h${level}` as const
  return (
    <ul className="card-list">
      {replies.map(({ theme, entry }) => (
        <li key={theme.id} className="card stack">
          <Heading><Localized text={theme.title} /></Heading>
          {entry ? <Reply theme={theme} entry={entry} today={today} /> : <NoReply theme={theme} today={today} />}
        </li>
      ))}
    </ul>
  )
}

function Reply({ theme, entry, today }: { readonly theme: Theme; readonly entry: FeedbackEntry; readonly today: string }) {
  const { t, language } = useTranslator()
  return (
    <>
      <ReplyBubbles entry={entry} lateness={latenessOf(entry, today)} people={peopleInWords(t, language.tag, entry.saidBy, theme.audiences)} />
      <p><a href={`${paths.saidAndDid(language.tag)}#${anchorOf(entry.id)}`}>{t('plan:informed.whole')}</a></p>
    </>
  )
}

function NoReply({ theme, today }: { readonly theme: Theme; readonly today: string }) {
  const { t } = useTranslator()
  if (theme.standing) return <Localized text={theme.standing} as="p" />
  return <p><Status kind={isOverdue(theme, today) ? 'late' : 'waiting'}>{t('plan:informed.noReply')}</Status></p>
}
