import { DataTable } from '#app/components/data-table.tsx'
import { Day } from '#app/components/day.tsx'
import { Localized } from '#app/components/localized.tsx'
import { Status } from '#app/components/status.tsx'
import { useTranslator } from '#app/i18n/translator-context.tsx'
import { paths } from '#app/paths.ts'
import { isOverdue, type Theme, type ThemeState } from '#app/features/understand/themes/theme.ts'

/** A theme with what the list of the office knows beside it. */
export interface ListedTheme {
  readonly theme: Theme
  readonly people: number
  /** The reply to it, draft or public. */
  readonly entryId: string | null
}

/** The themes of one state; nothing when there are none. */
export function ThemeTable({ state, themes, today }: { readonly state: ThemeState; readonly themes: readonly ListedTheme[]; readonly today: string }) {
  const { t } = useTranslator()
  if (themes.length === 0) return null
  return (
    <DataTable caption={t(`themes:list.${state}`)}
      head={[t('themes:list.theme'), t('themes:list.consultation'), t('themes:list.people'), t('themes:list.due'), t('themes:list.reply')]}
      rows={themes.map((listed) => [
        <a key="theme" href={paths.office.theme(listed.theme.id)}><Localized text={listed.theme.title} /></a>,
        <Localized key="consultation" text={listed.theme.consultation.title} />,
        listed.people,
        <Due key="due" theme={listed.theme} today={today} />,
        <ReplyLink key="reply" {...listed} />,
      ])} />
  )
}

function Due({ theme, today }: { readonly theme: Theme; readonly today: string }) {
  const { t } = useTranslator()
  if (!isOverdue(theme, today)) return <Day day={theme.consultation.replyDueOn} />
  return <><Day day={theme.consultation.replyDueOn} /> <Status kind="late">{t('themes:list.overdue')}</Status></>
}

function ReplyLink({ theme, entryId }: Pick<ListedTheme, 'theme' | 'entryId'>) {
  const { t } = useTranslator()
  if (entryId !== null) return <a href={paths.office.feedbackEntry(entryId)}>{t('themes:move.openReply')}</a>
  return <a href={paths.office.newFeedbackEntry(theme.id)}>{t('themes:list.write')}</a>
}
