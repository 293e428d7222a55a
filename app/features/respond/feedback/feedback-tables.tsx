import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { latenessOf, type FeedbackEntry } from '#app/features/respond/feedback/feedback-entry.ts'
import { statusKindOf } from '#app/features/respond/feedback/reply-words.ts'
import { isOverdue, type Theme } from '#app/features/understand/themes/theme.ts'

/** Themes that still wait for a reply, with the day it is due. */
export function UnansweredTable({ themes, today }: { readonly themes: readonly Theme[]; readonly today: string }) {
  const { t } = useTranslator()
  return (
    <DataTable caption={t('feedback:office.list.unanswered')} head={[t('feedback:office.list.theme'), t('feedback:office.list.replyDue'), t('feedback:office.list.write')]}
      rows={themes.map((theme) => [
        <Localized key="theme" text={theme.title} />,
        <span key="due"><Day day={theme.consultation.replyDueOn} /> {isOverdue(theme, today) && <Status kind="late">{t('themes:list.overdue')}</Status>}</span>,
        <a key="write" href={paths.office.newFeedbackEntry(theme.id)}>{t('feedback:office.list.write')}</a>,
      ])} />
  )
}

interface EntryTableProps {
  readonly caption: string
  readonly listed: readonly { readonly entry: FeedbackEntry; readonly theme: Theme }[]
  readonly today: string
}

/** Replies with what they answer and until when; nothing when there are none. */
export function EntryTable({ caption, listed, today }: EntryTableProps) {
  const { t } = useTranslator()
  if (listed.length === 0) return null
  return (
    <DataTable caption={caption} head={[t('feedback:office.list.theme'), t('feedback:office.list.state'), t('feedback:office.list.due'), t('feedback:office.list.publishedOn')]}
      rows={listed.map(({ entry, theme }) => [
        <a key="theme" href={paths.office.feedbackEntry(entry.id)}><Localized text={theme.title} /></a>,
        <Status key="state" kind={statusKindOf(entry.state, latenessOf(entry, today))}>{t(`feedback:stateShort.${entry.state}`)}</Status>,
        entry.dueOn && <Day key="due" day={entry.dueOn} />,
        entry.publishedOn && <Day key="published" day={entry.publishedOn} />,
      ])} />
  )
}
